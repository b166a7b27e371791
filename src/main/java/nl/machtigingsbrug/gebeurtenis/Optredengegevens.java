package nl.machtigingsbrug.gebeurtenis;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.machtigingsbrug.optreden.AndersGeidentificeerd;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.Medewerker;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Organisatienummer;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Rsin;
import nl.machtigingsbrug.optreden.Vertegenwoordiging;
import nl.machtigingsbrug.optreden.Vestiging;

/** Who acted for whom, as JSON: the only place of a gebeurtenis with personal data. */
final class Optredengegevens {

  private Optredengegevens() {}

  static ObjectNode van(Optreden optreden) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    if (optreden instanceof Namens namens) {
      Vertegenwoordiging v = namens.vertegenwoordiging();
      json.set("gemachtigde", partij(v.gemachtigde()));
      json.set("vertegenwoordigde", partij(v.vertegenwoordigde()));
      json.put("grond", v.grond().naam());
      if (!v.keten().isEmpty()) {
        json.putArray("keten").addAll(v.keten().stream().map(Optredengegevens::partij).toList());
      }
      if (v.handelende() != null) {
        json.put("handelende", v.handelende());
      }
    } else {
      json.set("aanvrager", partij(optreden.handelt()));
    }
    return json.put("niveau", optreden.niveau().name());
  }

  private static ObjectNode partij(Partij partij) {
    if (partij instanceof NatuurlijkPersoon persoon) {
      return persoon.identificatie() instanceof Bsn bsn
          ? nummer("bsn", bsn.waarde())
          : anders((AndersGeidentificeerd) persoon.identificatie());
    }
    if (partij instanceof Organisatie organisatie) {
      return organisatie(organisatie.nummer());
    }
    if (partij instanceof Vestiging vestiging) {
      ObjectNode json = nummer("vestigingsnummer", vestiging.nummer().waarde());
      json.set("organisatie", organisatie(vestiging.organisatie()));
      return json;
    }
    return nummer("medewerker", ((Medewerker) partij).identificatie());
  }

  private static ObjectNode organisatie(Organisatienummer nummer) {
    return nummer instanceof KvkNummer kvk
        ? nummer("kvkNummer", kvk.waarde())
        : nummer("rsin", ((Rsin) nummer).waarde());
  }

  private static ObjectNode anders(AndersGeidentificeerd persoon) {
    ObjectNode json = nummer("anders", persoon.waarde()).put("stelsel", persoon.stelsel());
    if (persoon.geslachtsnaam() != null) {
      json.put("geslachtsnaam", persoon.geslachtsnaam());
    }
    if (persoon.geboortedatum() != null) {
      json.put("geboortedatum", persoon.geboortedatum().toString());
    }
    return json;
  }

  private static ObjectNode nummer(String soort, String waarde) {
    return JsonNodeFactory.instance.objectNode().put("soort", soort).put("waarde", waarde);
  }
}
