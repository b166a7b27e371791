package nl.machtigingsbrug.buren;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.machtigingsbrug.buren.stufzaaksysteem.Stufzaaksysteem;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.dienst.Gemeentecatalogi;
import nl.machtigingsbrug.stuf.Versie;

/** The settings with which the application finds a zaaksysteem that speaks StUF. */
final class Stufeigenschappen {

  private Stufeigenschappen() {}

  /** All aanvragen of the gemeente go there; 1.2 is spoken over SOAP 1.2. */
  static Map<String, String> van(String gemeente, Versie versie, Stufzaaksysteem systeem) {
    Map<String, String> eigenschappen = new LinkedHashMap<>();
    String voor = "machtigingsbrug.stuf.gemeenten." + gemeente + ".";
    eigenschappen.put(voor + "versie", versie.name());
    eigenschappen.put(voor + "soap", versie == Versie.ZDS_1_1 ? "SOAP_1_1" : "SOAP_1_2");
    for (String dienst : List.of("vrij", "ontvang", "vraag")) {
      eigenschappen.put(voor + "adressen." + dienst, systeem.adres(versie, dienst));
    }
    eigenschappen.put(voor + "zender.organisatie", "9999");
    eigenschappen.put(voor + "zender.applicatie", "MACHTIGEN");
    eigenschappen.put(voor + "ontvanger.organisatie", "9999");
    eigenschappen.put(voor + "ontvanger.applicatie", "ZAKEN");
    eigenschappen.put(voor + "diensten", "*");
    int nummer = 0;
    List<String> alle = Buurgemeente.alle().stream().map(Buurgemeente::naam).toList();
    for (Dienst dienst : Gemeentecatalogi.lees(Buren.mappings(), alle).van(gemeente).diensten()) {
      if (dienst.zaak() != null) {
        eigenschappen.put(voor + "zaaktypen[" + dienst.id() + "].code", "B10" + ++nummer);
        eigenschappen.put(voor + "zaaktypen[" + dienst.id() + "].omschrijving", dienst.naam());
      }
    }
    return eigenschappen;
  }
}
