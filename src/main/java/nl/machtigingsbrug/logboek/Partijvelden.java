package nl.machtigingsbrug.logboek;

import java.time.LocalDate;
import nl.machtigingsbrug.optreden.AndersGeidentificeerd;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.Medewerker;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Organisatienummer;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Persoonsidentificatie;
import nl.machtigingsbrug.optreden.Rsin;
import nl.machtigingsbrug.optreden.Vestiging;
import nl.machtigingsbrug.optreden.Vestigingsnummer;
import org.jspecify.annotations.Nullable;

/** A Partij as fields: its kind, then what belongs to that kind. */
final class Partijvelden {

  private Partijvelden() {}

  static void schrijf(Veldenschrijver uit, @Nullable Partij partij) {
    if (partij == null) {
      uit.tekst(null);
    } else if (partij instanceof NatuurlijkPersoon persoon) {
      schrijf(uit, persoon.identificatie());
    } else if (partij instanceof Organisatie organisatie) {
      schrijf(uit, organisatie.nummer());
    } else if (partij instanceof Vestiging vestiging) {
      uit.tekst("vestiging");
      schrijf(uit, vestiging.organisatie());
      uit.tekst(vestiging.nummer().waarde());
    } else {
      uit.tekst("medewerker").tekst(((Medewerker) partij).identificatie());
    }
  }

  private static void schrijf(Veldenschrijver uit, Persoonsidentificatie identificatie) {
    if (identificatie instanceof Bsn bsn) {
      uit.tekst("bsn").tekst(bsn.waarde());
      return;
    }
    var anders = (AndersGeidentificeerd) identificatie;
    LocalDate datum = anders.geboortedatum();
    uit.tekst("anders")
        .tekst(anders.stelsel())
        .tekst(anders.waarde())
        .tekst(anders.geslachtsnaam())
        .tekst(datum == null ? null : datum.toString());
  }

  private static void schrijf(Veldenschrijver uit, Organisatienummer nummer) {
    if (nummer instanceof KvkNummer kvk) {
      uit.tekst("kvk").tekst(kvk.waarde());
    } else {
      uit.tekst("rsin").tekst(((Rsin) nummer).waarde());
    }
  }

  static @Nullable Partij lees(Veldenlezer in) {
    String soort = in.tekst();
    if (soort == null) {
      return null;
    }
    return switch (soort) {
      case "bsn" -> new NatuurlijkPersoon(new Bsn(in.verplicht()));
      case "anders" -> new NatuurlijkPersoon(anders(in));
      case "kvk", "rsin" -> new Organisatie(nummer(soort, in));
      case "vestiging" ->
          new Vestiging(nummer(in.verplicht(), in), new Vestigingsnummer(in.verplicht()));
      case "medewerker" -> new Medewerker(in.verplicht());
      default -> throw Veldenlezer.gebroken();
    };
  }

  private static AndersGeidentificeerd anders(Veldenlezer in) {
    String stelsel = in.verplicht();
    String waarde = in.verplicht();
    String naam = in.tekst();
    String datum = in.tekst();
    return new AndersGeidentificeerd(
        stelsel, waarde, naam, datum == null ? null : LocalDate.parse(datum));
  }

  private static Organisatienummer nummer(String soort, Veldenlezer in) {
    return switch (soort) {
      case "kvk" -> new KvkNummer(in.verplicht());
      case "rsin" -> new Rsin(in.verplicht());
      default -> throw Veldenlezer.gebroken();
    };
  }
}
