package nl.machtigingsbrug.communicatie.contact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Rsin;
import nl.machtigingsbrug.optreden.Vestiging;
import org.jspecify.annotations.Nullable;

/**
 * A partij-identificator of Open Klant. The value is never empty: an empty filter there gives
 * everybody.
 */
record Partijnummer(String objecttype, String soort, String register, String waarde) {

  /** Empty for who is not in Open Klant, or may not be asked for. */
  static Optional<Partijnummer> bijOpenKlant(Partij partij, @Nullable OpenKlantInstellingen bij) {
    if (bij == null) {
      return Optional.empty();
    }
    if (partij instanceof NatuurlijkPersoon persoon && persoon.identificatie() instanceof Bsn bsn) {
      return bij.bsnInAdres()
          ? Optional.of(new Partijnummer("natuurlijk_persoon", "bsn", "brp", bsn.waarde()))
          : Optional.empty();
    }
    if (partij instanceof Organisatie organisatie) {
      return Optional.of(
          organisatie.nummer() instanceof KvkNummer kvk
              ? new Partijnummer("niet_natuurlijk_persoon", "kvk_nummer", "hr", kvk.waarde())
              : new Partijnummer(
                  "niet_natuurlijk_persoon", "rsin", "hr", ((Rsin) organisatie.nummer()).waarde()));
    }
    return partij instanceof Vestiging vestiging
        ? Optional.of(
            new Partijnummer("vestiging", "vestigingsnummer", "hr", vestiging.nummer().waarde()))
        : Optional.empty();
  }

  /** Whether a partij has exactly this number. */
  boolean isVan(JsonNode partij) {
    for (JsonNode identificator : partij.path("partijIdentificatoren")) {
      JsonNode nummer = identificator.path("partijIdentificator");
      if (nummer.path("codeSoortObjectId").asText().equals(soort)
          && nummer.path("objectId").asText().equals(waarde)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return "Partijnummer[" + soort + "]";
  }
}
