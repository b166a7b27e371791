package nl.machtigingsbrug.zaak.zgw;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.machtigingsbrug.aansluiting.Basisadres;
import nl.machtigingsbrug.fout.Afwijzing;
import org.apache.camel.RuntimeCamelException;
import org.jspecify.annotations.Nullable;

/**
 * Whether we may write what the diensten need, as the Autorisaties API states it (AC 1.0, GET
 * /applicaties/consumer). Nothing is written to find out.
 */
final class Scopekeuring {

  private static final Set<String> ZAKEN =
      Set.of("zaken.lezen", "zaken.aanmaken", "zaken.bijwerken");
  private static final Set<String> DOCUMENTEN = Set.of("documenten.lezen", "documenten.aanmaken");

  private final List<JsonNode> autorisaties;
  private final boolean alles;

  private Scopekeuring(List<JsonNode> autorisaties, boolean alles) {
    this.autorisaties = autorisaties;
    this.alles = alles;
  }

  /** Reads what is granted; null where that cannot be seen, and then {@code uit} says why. */
  static @Nullable Scopekeuring lees(Zgwlezer lezer, List<Keurregel> uit) {
    Basisadres basis = lezer.instellingen().autorisaties();
    if (basis == null) {
      uit.add(
          Keurregel.nietTeZien(
              "scopes om te schrijven", "Stel autorisaties in om ze te laten keuren."));
      return null;
    }
    try {
      JsonNode applicatie =
          lezer.ding(
              basis.bij(
                  "/applicaties/consumer", Map.of("clientId", lezer.instellingen().clientId())));
      List<JsonNode> autorisaties = new ArrayList<>();
      applicatie.path("autorisaties").forEach(autorisaties::add);
      return new Scopekeuring(
          autorisaties, applicatie.path("heeftAlleAutorisaties").asBoolean(false));
    } catch (Afwijzing | RuntimeCamelException fout) {
      uit.add(
          Keurregel.nietTeZien(
              "scopes om te schrijven", "De Autorisaties API gaf geen antwoord over ons."));
      return null;
    }
  }

  Keurregel zaken(String identificatie, URI zaaktype) {
    return regel("zaaktype " + identificatie, "zrc", "zaaktype", zaaktype, ZAKEN);
  }

  Keurregel documenten(Informatieobjecttype type) {
    return regel(
        "informatieobjecttype " + type.omschrijving(),
        "drc",
        "informatieobjecttype",
        type.url(),
        DOCUMENTEN);
  }

  private Keurregel regel(String wat, String component, String veld, URI adres, Set<String> nodig) {
    Set<String> ontbreekt = new TreeSet<>(nodig);
    for (JsonNode autorisatie : autorisaties) {
      if (autorisatie.path("component").asText().equals(component)
          && autorisatie.path(veld).asText().equals(adres.toString())) {
        autorisatie.path("scopes").forEach(scope -> ontbreekt.remove(scope.asText()));
      }
    }
    return alles || ontbreekt.isEmpty()
        ? Keurregel.goed(wat + ": scopes " + String.join(", ", new TreeSet<>(nodig)))
        : Keurregel.ontbreekt(
            wat + ": scopes " + String.join(", ", ontbreekt),
            "Geef deze applicatie de scopes in de Autorisaties API.");
  }
}
