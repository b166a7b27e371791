package nl.machtigingsbrug.zaak.stuf;

import static nl.machtigingsbrug.stuf.Gegeven.AFWEZIG;

import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
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
import nl.machtigingsbrug.stuf.Betrokkene;
import nl.machtigingsbrug.stuf.Gegeven;
import nl.machtigingsbrug.stuf.Momenten;
import nl.machtigingsbrug.zaak.zgw.Tekst;
import org.jspecify.annotations.Nullable;

/** A party as StUF-ZKN names it. What does not fit is refused: cut short it is somebody else. */
final class Partijvorm {

  private static final Gegeven JA = Gegeven.van("J");
  private static final String BUITENLANDS = "[0-9]{17}";
  private static final int MEDEWERKER = 24;

  private Partijvorm() {}

  /**
   * The words of StUF.
   *
   * @param rol names the rol in an Afwijzing
   * @throws Afwijzing MB-ZAAK-02 where StUF has no room for its identification
   */
  static Betrokkene van(Partij partij, String rol) {
    if (partij instanceof NatuurlijkPersoon persoon) {
      return persoon.identificatie() instanceof Bsn bsn
          ? new Betrokkene.Persoon(
              Gegeven.van(bsn.waarde()),
              JA,
              AFWEZIG,
              AFWEZIG,
              AFWEZIG,
              AFWEZIG,
              AFWEZIG,
              AFWEZIG,
              AFWEZIG)
          : anders((AndersGeidentificeerd) persoon.identificatie(), rol);
    }
    if (partij instanceof Organisatie organisatie) {
      return organisatie(organisatie.nummer());
    }
    if (partij instanceof Vestiging vestiging) {
      return new Betrokkene.Vestiging(Gegeven.van(vestiging.nummer().waarde()), JA, AFWEZIG);
    }
    String identificatie = ((Medewerker) partij).identificatie();
    eis(identificatie.length() <= MEDEWERKER, rol);
    return new Betrokkene.Medewerker(Gegeven.van(identificatie), AFWEZIG);
  }

  /** Its KvK number, for which StUF has no field; null where it has none. */
  static @Nullable String kvknummer(Partij partij) {
    Organisatienummer nummer =
        partij instanceof Organisatie organisatie
            ? organisatie.nummer()
            : partij instanceof Vestiging vestiging ? vestiging.organisatie() : null;
    return nummer instanceof KvkNummer kvk ? kvk.waarde() : null;
  }

  /** Who handles the zaak must be able to read who it is: the name itself is not known here. */
  private static Betrokkene organisatie(Organisatienummer nummer) {
    return nummer instanceof Rsin rsin
        ? new Betrokkene.Rechtspersoon(Gegeven.van(rsin.waarde()), JA, AFWEZIG, AFWEZIG)
        : new Betrokkene.Rechtspersoon(
            AFWEZIG, AFWEZIG, AFWEZIG, Gegeven.van("KvK-nummer " + ((KvkNummer) nummer).waarde()));
  }

  private static Betrokkene anders(AndersGeidentificeerd wie, String rol) {
    eis(wie.waarde().matches(BUITENLANDS), rol);
    String naam = wie.geslachtsnaam();
    return new Betrokkene.Persoon(
        AFWEZIG,
        AFWEZIG,
        Gegeven.van(wie.waarde()),
        naam == null || naam.isBlank() ? AFWEZIG : Gegeven.van(Tekst.kort(naam.strip(), 200)),
        AFWEZIG,
        AFWEZIG,
        AFWEZIG,
        AFWEZIG,
        wie.geboortedatum() == null ? AFWEZIG : Momenten.van(wie.geboortedatum()));
  }

  private static void eis(boolean past, String rol) {
    if (!past) {
      throw new Afwijzing(Foutcode.ZAAK_PARTIJ_NIET_UIT_TE_DRUKKEN, rol);
    }
  }
}
