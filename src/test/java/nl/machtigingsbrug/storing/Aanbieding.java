package nl.machtigingsbrug.storing;

import java.util.Set;
import nl.machtigingsbrug.scenario.Scenario;

/**
 * What a client offers.
 *
 * @param zin the scenario that it was made of
 * @param scenario with persons of its own
 * @param personen the numbers of all who may be named because of it
 * @param herhaalt whether it is sent again after its acknowledgement
 * @param overKafka whether it goes to the broker, as an order
 * @param teruggekoppeld whether the back office tells of it
 */
record Aanbieding(
    String kenmerk,
    String zin,
    Scenario scenario,
    Set<String> personen,
    boolean herhaalt,
    boolean overKafka,
    boolean teruggekoppeld) {

  /** How often it is sent. */
  int keren() {
    return herhaalt ? 2 : 1;
  }
}
