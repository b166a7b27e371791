package nl.machtigingsbrug.beheer;

import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.OngeldigeIdentificatie;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Rsin;
import org.jspecify.annotations.Nullable;

/**
 * Who is looked for.
 *
 * @param soort the kind of number, never guessed from its length
 * @param waarde the number
 */
record Persoonvraag(@Nullable String soort, @Nullable String waarde) {

  /**
   * The party.
   *
   * @throws Afwijzing MB-BERICHT-04 naming the field
   */
  Partij partij() {
    if (waarde == null) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "persoon.waarde");
    }
    try {
      return switch (soort == null ? "" : soort) {
        case "bsn" -> new NatuurlijkPersoon(new Bsn(waarde));
        case "kvkNummer" -> new Organisatie(new KvkNummer(waarde));
        case "rsin" -> new Organisatie(new Rsin(waarde));
        default -> throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "persoon.soort");
      };
    } catch (OngeldigeIdentificatie e) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "persoon.waarde");
    }
  }

  @Override
  public String toString() {
    return "Persoonvraag[" + soort + "]";
  }
}
