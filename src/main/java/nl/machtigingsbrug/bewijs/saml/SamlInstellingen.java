package nl.machtigingsbrug.bewijs.saml;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.machtigingsbrug.optreden.Grond;

/**
 * What one gemeente trusts.
 *
 * @param entityId its own EntityID as dienstverlener: Audience, and Recipient of encrypted keys
 * @param ontvangstadres its Assertion Consumer Service URL: Recipient and Destination, compared
 *     character by character
 * @param uitgevers EntityID of each Routeringsdienst to its signing keys, from verified metadata
 * @param ontsleutelsleutels KeyName to private key; several while certificates roll over
 * @param grondPerBevoegdheidsdienst EntityID of each accepted bevoegdheidsverklaringsdienst to the
 *     grond of what it declares without RepresentationType
 * @param grondPerRepresentatiesoort RepresentationType to grond
 * @param klokafwijking how much clocks may differ
 */
public record SamlInstellingen(
    String entityId,
    String ontvangstadres,
    Map<String, List<PublicKey>> uitgevers,
    Map<String, PrivateKey> ontsleutelsleutels,
    Map<String, Grond> grondPerBevoegdheidsdienst,
    Map<String, Grond> grondPerRepresentatiesoort,
    Duration klokafwijking) {

  public SamlInstellingen {
    uitgevers =
        uitgevers.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, uitgever -> List.copyOf(uitgever.getValue())));
    ontsleutelsleutels = Map.copyOf(ontsleutelsleutels);
    grondPerBevoegdheidsdienst = Map.copyOf(grondPerBevoegdheidsdienst);
    grondPerRepresentatiesoort = Map.copyOf(grondPerRepresentatiesoort);
  }

  /** Without keys. */
  @Override
  public String toString() {
    return "SamlInstellingen[" + entityId + "]";
  }
}
