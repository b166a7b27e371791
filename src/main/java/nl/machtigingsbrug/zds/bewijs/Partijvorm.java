package nl.machtigingsbrug.zds.bewijs;

import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.AndersGeidentificeerd;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.Medewerker;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.OngeldigeIdentificatie;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Rsin;
import nl.machtigingsbrug.optreden.Vestiging;
import nl.machtigingsbrug.stuf.Betrokkene;
import nl.machtigingsbrug.stuf.Gegeven;

/** Between a partij of ours and who has a role in a message: only by numbers that say who it is. */
public final class Partijvorm {

  public static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("yyyyMMdd");

  private Partijvorm() {}

  /**
   * As a message names him.
   *
   * @throws Afwijzing MB-ZAAK-04 where StUF has no field for his number
   */
  public static Betrokkene naar(Partij partij) {
    if (partij instanceof NatuurlijkPersoon persoon && persoon.identificatie() instanceof Bsn bsn) {
      return persoon(bsn.waarde());
    }
    if (partij instanceof Organisatie organisatie && organisatie.nummer() instanceof Rsin rsin) {
      return new Betrokkene.Rechtspersoon(
          Gegeven.van(rsin.waarde()), Gegeven.AFWEZIG, Gegeven.AFWEZIG, Gegeven.AFWEZIG);
    }
    if (partij instanceof Vestiging vestiging) {
      return new Betrokkene.Vestiging(
          Gegeven.van(vestiging.nummer().waarde()), Gegeven.AFWEZIG, Gegeven.AFWEZIG);
    }
    throw new Afwijzing(Foutcode.ZAAK_PARTIJ_NIET_UIT_TE_DRUKKEN, "gerelateerde");
  }

  /** Whether a message names him: by a number of the kind that we know him by. */
  public static boolean is(Betrokkene betrokkene, Partij partij) {
    if (betrokkene instanceof Betrokkene.Persoon wie) {
      return partij instanceof NatuurlijkPersoon persoon
          && (persoon.identificatie() instanceof Bsn bsn
              ? bsn.waarde().equals(wie.bsn().tekst())
              : persoon.identificatie() instanceof AndersGeidentificeerd anders
                  && anders.waarde().equals(wie.buitenlands().tekst()));
    }
    if (betrokkene instanceof Betrokkene.Rechtspersoon wie) {
      return partij instanceof Organisatie organisatie
          && organisatie.nummer() instanceof Rsin rsin
          && rsin.waarde().equals(wie.nummer().tekst());
    }
    if (betrokkene instanceof Betrokkene.Medewerker wie) {
      return partij instanceof Medewerker medewerker
          && medewerker.identificatie().equals(wie.identificatie().tekst());
    }
    return betrokkene instanceof Betrokkene.Vestiging wie
        && partij instanceof Vestiging vestiging
        && vestiging.nummer().waarde().equals(wie.nummer().tekst());
  }

  /** Who that is; empty where no number says it, or one that cannot be. */
  public static Optional<Partij> van(Betrokkene betrokkene) {
    try {
      if (betrokkene instanceof Betrokkene.Persoon wie && wie.bsn().tekst() != null) {
        return Optional.of(new NatuurlijkPersoon(new Bsn(wie.bsn().tekst())));
      }
      if (betrokkene instanceof Betrokkene.Rechtspersoon wie && wie.nummer().tekst() != null) {
        return Optional.of(new Organisatie(new Rsin(wie.nummer().tekst())));
      }
      return Optional.empty();
    } catch (OngeldigeIdentificatie onmogelijk) {
      return Optional.empty();
    }
  }

  private static Betrokkene.Persoon persoon(String bsn) {
    Gegeven niets = Gegeven.AFWEZIG;
    return new Betrokkene.Persoon(
        Gegeven.van(bsn), niets, niets, niets, niets, niets, niets, niets, niets);
  }
}
