package nl.machtigingsbrug.zaak.zgw;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.OngeldigeIdentificatie;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Rsin;
import nl.machtigingsbrug.optreden.Vestiging;
import nl.machtigingsbrug.optreden.Vestigingsnummer;

/**
 * Reads whose rol it is: the reverse of {@link Betrokkene}. Only fields that state what kind of
 * number they hold count: {@code annIdentificatie} and {@code anpIdentificatie} do not.
 */
public final class Rolpartij {

  private Rolpartij() {}

  /** Who; empty where no number says it, or one that cannot be. */
  public static Optional<Partij> van(JsonNode rol) {
    JsonNode identificatie = rol.path("betrokkeneIdentificatie");
    try {
      return switch (rol.path("betrokkeneType").asText()) {
        case "natuurlijk_persoon" -> persoon(identificatie);
        case "niet_natuurlijk_persoon", "vestiging" -> organisatie(identificatie);
        default -> Optional.empty();
      };
    } catch (OngeldigeIdentificatie onmogelijk) {
      return Optional.empty();
    }
  }

  private static Optional<Partij> persoon(JsonNode identificatie) {
    String bsn = tekst(identificatie, "inpBsn");
    return bsn.isEmpty() ? Optional.empty() : Optional.of(new NatuurlijkPersoon(new Bsn(bsn)));
  }

  private static Optional<Partij> organisatie(JsonNode identificatie) {
    String kvk = tekst(identificatie, "kvkNummer");
    String vestiging = tekst(identificatie, "vestigingsNummer");
    if (!kvk.isEmpty()) {
      return Optional.of(
          vestiging.isEmpty()
              ? new Organisatie(new KvkNummer(kvk))
              : new Vestiging(new KvkNummer(kvk), new Vestigingsnummer(vestiging)));
    }
    String rsin = tekst(identificatie, "innNnpId");
    return rsin.isEmpty() || !vestiging.isEmpty()
        ? Optional.empty()
        : Optional.of(new Organisatie(new Rsin(rsin)));
  }

  private static String tekst(JsonNode identificatie, String veld) {
    return identificatie.path(veld).asText("").strip();
  }
}
