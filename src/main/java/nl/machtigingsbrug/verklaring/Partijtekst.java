package nl.machtigingsbrug.verklaring;

import static nl.machtigingsbrug.verklaring.Teksten.bekend;
import static nl.machtigingsbrug.verklaring.Teksten.tekst;

import java.util.ArrayList;
import java.util.List;
import nl.machtigingsbrug.optreden.AndersGeidentificeerd;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.Medewerker;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Organisatienummer;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Rsin;
import nl.machtigingsbrug.optreden.Vestiging;

/** A partij in words: in a sentence, and line by line. Identifiers in full. */
final class Partijtekst {

  private Partijtekst() {}

  static String zin(Partij partij) {
    if (partij instanceof NatuurlijkPersoon persoon) {
      if (persoon.identificatie() instanceof Bsn bsn) {
        return tekst("zin.persoon", inDrieen(bsn.waarde()));
      }
      if (persoon.identificatie() instanceof AndersGeidentificeerd anders) {
        String naam = anders.geslachtsnaam();
        return naam == null || naam.isBlank()
            ? tekst("zin.anders", anders.waarde())
            : tekst("zin.anders.naam", naam);
      }
    }
    if (partij instanceof Vestiging vestiging) {
      return tekst("zin.vestiging", vestiging.nummer().waarde(), zin(vestiging.organisatie()));
    }
    if (partij instanceof Organisatie organisatie) {
      return zin(organisatie.nummer());
    }
    return tekst("zin.medewerker", ((Medewerker) partij).identificatie());
  }

  static List<Regel> regels(Partij partij) {
    List<Regel> regels = new ArrayList<>();
    if (partij instanceof NatuurlijkPersoon persoon) {
      if (persoon.identificatie() instanceof Bsn bsn) {
        regels.add(new Regel(tekst("label.soort"), tekst("soort.persoon")));
        regels.add(new Regel(tekst("label.bsn"), inDrieen(bsn.waarde())));
      } else if (persoon.identificatie() instanceof AndersGeidentificeerd anders) {
        anders(anders, regels);
      }
    } else if (partij instanceof Organisatie organisatie) {
      regels.add(new Regel(tekst("label.soort"), tekst("soort.organisatie")));
      regels.add(regel(organisatie.nummer()));
    } else if (partij instanceof Vestiging vestiging) {
      regels.add(new Regel(tekst("label.soort"), tekst("soort.vestiging")));
      regels.add(regel(vestiging.organisatie()));
      regels.add(new Regel(tekst("label.vestigingsnummer"), vestiging.nummer().waarde()));
    } else if (partij instanceof Medewerker medewerker) {
      regels.add(new Regel(tekst("label.soort"), tekst("soort.medewerker")));
      regels.add(new Regel(tekst("label.medewerkernummer"), medewerker.identificatie()));
    }
    return regels;
  }

  private static void anders(AndersGeidentificeerd anders, List<Regel> regels) {
    regels.add(new Regel(tekst("label.soort"), tekst("soort.anders")));
    String naam = anders.geslachtsnaam();
    if (naam != null && !naam.isBlank()) {
      regels.add(new Regel(tekst("label.achternaam"), naam));
    }
    if (anders.geboortedatum() != null) {
      regels.add(new Regel(tekst("label.geboortedatum"), Datumtekst.dag(anders.geboortedatum())));
    }
    regels.add(new Regel(tekst("label.identificatie"), anders.waarde()));
    regels.add(new Regel(tekst("label.stelsel"), bekend("middel", anders.stelsel())));
  }

  private static String zin(Organisatienummer nummer) {
    return nummer instanceof Rsin rsin
        ? tekst("zin.organisatie.rsin", inDrieen(rsin.waarde()))
        : tekst("zin.organisatie.kvk", ((KvkNummer) nummer).waarde());
  }

  private static Regel regel(Organisatienummer nummer) {
    return nummer instanceof Rsin rsin
        ? new Regel(tekst("label.rsin"), inDrieen(rsin.waarde()))
        : new Regel(tekst("label.kvk"), ((KvkNummer) nummer).waarde());
  }

  /** Nine digits grouped for reading, by spaces at which no line breaks. */
  private static String inDrieen(String cijfers) {
    return cijfers.replaceAll("(...)(?=.)", "$1\u00A0");
  }
}
