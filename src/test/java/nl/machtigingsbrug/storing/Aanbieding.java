package nl.machtigingsbrug.storing;

import java.util.List;
import java.util.Set;
import nl.machtigingsbrug.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * What a client offers.
 *
 * @param zin the scenario that it was made of
 * @param scenario with persons of its own
 * @param personen the numbers of all who may be named because of it
 * @param herhaalt whether it is sent again after its acknowledgement
 * @param overKafka whether it goes to the broker, as an order
 * @param teruggekoppeld whether the back office tells of it
 * @param brieven the vervolgberichten about it, once it is acknowledged
 * @param trektIn whether its vertegenwoordiging is withdrawn between them
 */
record Aanbieding(
    String kenmerk,
    String zin,
    Scenario scenario,
    Set<String> personen,
    boolean herhaalt,
    boolean overKafka,
    boolean teruggekoppeld,
    List<Vervolg> brieven,
    boolean trektIn) {

  /** Who logged in, where this test knows. */
  @Nullable String handelt() {
    Scenario.Saml saml = scenario.bewijs().saml();
    return saml == null ? null : saml.handelt();
  }

  /** For whom, where this test knows. */
  @Nullable String namens() {
    Scenario.Saml saml = scenario.bewijs().saml();
    return saml == null ? null : saml.namens();
  }

  /** How often it is sent. */
  int keren() {
    return herhaalt ? 2 : 1;
  }
}
