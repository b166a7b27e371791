package nl.machtigingsbrug.zaak.zgw;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.machtigingsbrug.optreden.Bewijs;
import nl.machtigingsbrug.optreden.Bewijssoort;
import nl.machtigingsbrug.optreden.Kalender;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Vertegenwoordiging;
import nl.machtigingsbrug.optreden.Zelf;
import nl.machtigingsbrug.zaak.zgw.Rollezing.Bekend;
import nl.machtigingsbrug.zaak.zgw.Rollezing.Onduidelijk;
import nl.machtigingsbrug.zaak.zgw.Rollezing.Reden;

/**
 * Reads who acts for whom from the rollen of a zaak, whichever {@link Rolconventie} wrote them: A
 * and B state it by {@code indicatieMachtiging}, C also, or by a roltype "Gemachtigde" alone. What
 * can mean two things means nothing.
 */
public final class Rollezer {

  private static final Set<String> INDICATIES = Set.of("", "gemachtigde", "machtiginggever");

  private final Instant nu;
  private final String zaaksysteem;
  private final String zaak;
  private final boolean eigen;

  /**
   * For one zaak.
   *
   * @param nu when they were read: a rol that ended before counts no more
   * @param zaaksysteem who states it
   * @param zaak by what the zaaksysteem knows the zaak
   * @param eigen whether we made it
   */
  public Rollezer(Instant nu, String zaaksysteem, String zaak, boolean eigen) {
    this.nu = nu;
    this.zaaksysteem = zaaksysteem;
    this.zaak = zaak;
    this.eigen = eigen;
  }

  /** Reads all results of {@code GET /rollen?zaak=}, of every page. */
  public Rollezing lees(List<JsonNode> alle) {
    List<JsonNode> rollen = alle.stream().filter(rol -> geldt(rol, nu)).toList();
    if (!rollen.stream().allMatch(rol -> INDICATIES.contains(indicatie(rol)))) {
      return new Onduidelijk(Reden.INDICATIE_ONBEKEND);
    }
    List<JsonNode> initiators = kies(rollen, Rollezer::isInitiator);
    if (initiators.size() != 1) {
      return new Onduidelijk(Reden.GEEN_ENIGE_INITIATOR);
    }
    JsonNode initiator = initiators.get(0);
    List<JsonNode> gemachtigden = kies(rollen, rol -> indicatie(rol).equals("gemachtigde"));
    List<JsonNode> gevers = kies(rollen, rol -> indicatie(rol).equals("machtiginggever"));
    List<JsonNode> genoemd =
        kies(rollen, rol -> indicatie(rol).isEmpty() && heetGemachtigde(rol) && rol != initiator);
    if (gemachtigden.isEmpty() && gevers.isEmpty()) {
      return genoemd.isEmpty() ? zelf(initiator) : paar(genoemd, initiators, initiator);
    }
    return genoemd.isEmpty()
        ? paar(gemachtigden, gevers, initiator)
        : new Onduidelijk(Reden.GEEN_PAAR);
  }

  private Rollezing paar(List<JsonNode> gemachtigden, List<JsonNode> gevers, JsonNode initiator) {
    if (gemachtigden.size() != 1 || gevers.size() != 1) {
      return new Onduidelijk(Reden.GEEN_PAAR);
    }
    JsonNode rol = gemachtigden.get(0);
    if (initiator != rol && initiator != gevers.get(0)) {
      return new Onduidelijk(Reden.INITIATOR_STAAT_ERBUITEN);
    }
    Optional<Partij> gemachtigde = Rolpartij.van(rol);
    Optional<Partij> vertegenwoordigde = Rolpartij.van(gevers.get(0));
    if (gemachtigde.isEmpty()
        || vertegenwoordigde.isEmpty()
        || gemachtigde.equals(vertegenwoordigde)) {
      return new Onduidelijk(Reden.BETROKKENE_ONBEKEND);
    }
    JsonNode context = rol.path("authenticatieContext");
    if (Rolmandaat.spreektTegen(context, vertegenwoordigde.get())) {
      return new Onduidelijk(Reden.CONTEXT_SPREEKT_TEGEN);
    }
    Rolmandaat mandaat = Rolmandaat.van(context, vertegenwoordigde.get(), eigen);
    String handelende = context.path("actingSubject").asText("");
    return new Bekend(
        new Namens(
            new Vertegenwoordiging(
                gemachtigde.get(),
                vertegenwoordigde.get(),
                mandaat.grond(),
                List.of(),
                handelende.isEmpty() ? null : handelende),
            Contextregels.niveau(context.path("levelOfAssurance").asText()),
            mandaat.diensten(),
            bewijs(context)));
  }

  private Rollezing zelf(JsonNode initiator) {
    JsonNode context = initiator.path("authenticatieContext");
    if (context.path("mandate").isObject() || context.path("representee").isObject()) {
      return new Onduidelijk(Reden.GEEN_PAAR);
    }
    return Rolpartij.van(initiator)
        .<Rollezing>map(
            partij ->
                new Bekend(
                    new Zelf(
                        partij,
                        Contextregels.niveau(context.path("levelOfAssurance").asText()),
                        Set.of(),
                        bewijs(context))))
        .orElseGet(() -> new Onduidelijk(Reden.BETROKKENE_ONBEKEND));
  }

  private Bewijs bewijs(JsonNode context) {
    String middel = context.path("source").asText("");
    return new Bewijs(
        Bewijssoort.ZAAKROLLEN,
        Set.of("digid", "eherkenning").contains(middel) ? middel : "onbekend",
        zaaksysteem,
        zaak,
        nu);
  }

  /** Open Zaak can end a rol; the standard only takes it away. */
  static boolean geldt(JsonNode rol, Instant nu) {
    String einde = rol.path("eindeGeldigheid").asText("");
    return einde.isEmpty()
        || einde.equals("null")
        || einde.compareTo(Kalender.dag(nu).toString()) > 0;
  }

  private static boolean isInitiator(JsonNode rol) {
    return rol.path("omschrijvingGeneriek").asText().equals("initiator");
  }

  private static boolean heetGemachtigde(JsonNode rol) {
    return rol.path("omschrijving").asText().strip().equalsIgnoreCase("Gemachtigde");
  }

  private static String indicatie(JsonNode rol) {
    JsonNode indicatie = rol.path("indicatieMachtiging");
    return indicatie.isNull() ? "" : indicatie.asText("");
  }

  private static List<JsonNode> kies(List<JsonNode> rollen, Predicate<JsonNode> welke) {
    List<JsonNode> gekozen = new ArrayList<>();
    rollen.stream().filter(welke).forEach(gekozen::add);
    return gekozen;
  }
}
