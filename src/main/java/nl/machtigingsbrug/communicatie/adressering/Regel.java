package nl.machtigingsbrug.communicatie.adressering;

import java.util.List;
import java.util.Set;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Grond;
import org.jspecify.annotations.Nullable;

/**
 * One rule. An empty set is no condition.
 *
 * @param id its name
 * @param optreden for which way of acting
 * @param berichtsoorten for which messages
 * @param gronden on which gronden
 * @param diensten in zaken of which diensten
 * @param einden after which ends
 * @param stuur who receives; empty where a human decides
 * @param reden why, in plain Dutch
 * @param bronnen what it rests on
 * @param bestand in which file it stands
 */
record Regel(
    String id,
    Optredensoort optreden,
    Set<Berichtsoort> berichtsoorten,
    Set<BekendeGrond> gronden,
    Set<String> diensten,
    Set<Einde> einden,
    List<Ontvangerregel> stuur,
    String reden,
    List<String> bronnen,
    String bestand) {

  Regel {
    berichtsoorten = Set.copyOf(berichtsoorten);
    gronden = Set.copyOf(gronden);
    diensten = Set.copyOf(diensten);
    einden = Set.copyOf(einden);
    stuur = List.copyOf(stuur);
    bronnen = List.copyOf(bronnen);
  }

  boolean past(
      Optredensoort hoe,
      Berichtsoort soort,
      @Nullable Grond grond,
      @Nullable String dienst,
      @Nullable Einde einde) {
    return optreden == hoe
        && geldt(berichtsoorten, soort)
        && geldt(gronden, grond)
        && geldt(diensten, dienst)
        && geldt(einden, einde);
  }

  /** Whether it fits whatever {@code ander} fits. */
  boolean omvat(Regel ander) {
    return optreden == ander.optreden
        && omvat(berichtsoorten, ander.berichtsoorten)
        && omvat(gronden, ander.gronden)
        && omvat(diensten, ander.diensten)
        && omvat(einden, ander.einden);
  }

  /** Whether it decides on every message of {@code soort} that no rule before it decides on. */
  boolean sluit(Optredensoort hoe, Berichtsoort soort) {
    return optreden == hoe
        && geldt(berichtsoorten, soort)
        && gronden.isEmpty()
        && diensten.isEmpty()
        && einden.isEmpty();
  }

  /** Whether {@code hoedanigheid} gets the message by {@code weg}. */
  boolean gebruikt(Hoedanigheid hoedanigheid, Weg weg) {
    return stuur.stream().anyMatch(wie -> wie.wie() == hoedanigheid && wie.gebruikt(weg));
  }

  private static boolean geldt(Set<?> voorwaarde, @Nullable Object waarde) {
    return voorwaarde.isEmpty() || waarde != null && voorwaarde.contains(waarde);
  }

  private static boolean omvat(Set<?> deze, Set<?> die) {
    return deze.isEmpty() || !die.isEmpty() && deze.containsAll(die);
  }
}
