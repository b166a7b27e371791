package nl.machtigingsbrug.zaak.zgw;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.Grond;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Onbekend;
import nl.machtigingsbrug.optreden.OngeldigeIdentificatie;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.ServiceUuid;

/**
 * What the {@code authenticatieContext} of the gemachtigde says about the mandate (Open Zaak). A
 * rol without it states no grond: then it is unknown.
 *
 * @param grond why the one acts for the other
 * @param diensten for what
 */
record Rolmandaat(Grond grond, Set<ServiceUuid> diensten) {

  private static final String NIET_GENOEMD = "rol zonder authenticatieContext";

  Rolmandaat {
    diensten = Set.copyOf(diensten);
  }

  /**
   * Reads.
   *
   * @param eigen whether we made this zaak: then DigiD says nothing of the grond, since we write it
   *     for every grond
   */
  static Rolmandaat van(JsonNode context, Partij vertegenwoordigde, boolean eigen) {
    JsonNode mandaat = context.path("mandate");
    if (!mandaat.isObject() || eigen) {
      return new Rolmandaat(new Onbekend(NIET_GENOEMD), Set.of());
    }
    return switch (context.path("source").asText()) {
      case "digid" ->
          new Rolmandaat(
              mandaat.path("role").asText("").isEmpty()
                  ? BekendeGrond.VRIJWILLIGE_MACHTIGING
                  : new Onbekend("digid met role"),
              diensten(mandaat, "id"));
      case "eherkenning" ->
          new Rolmandaat(
              eherkenning(mandaat.path("role").asText(""), vertegenwoordigde),
              diensten(mandaat, "uuid"));
      default -> new Rolmandaat(new Onbekend("onbekend middel"), Set.of());
    };
  }

  /** Whether the context is about another vertegenwoordigde. */
  static boolean spreektTegen(JsonNode context, Partij vertegenwoordigde) {
    JsonNode representee = context.path("representee");
    if (!representee.isObject()) {
      return context.path("mandate").isObject();
    }
    String nummer = representee.path("identifier").asText();
    return switch (representee.path("identifierType").asText()) {
      case "bsn" ->
          !(vertegenwoordigde instanceof NatuurlijkPersoon persoon
              && persoon.identificatie() instanceof Bsn bsn
              && bsn.waarde().equals(nummer));
      case "kvkNummer" ->
          !(vertegenwoordigde instanceof Organisatie organisatie
              && organisatie.nummer() instanceof KvkNummer kvk
              && kvk.waarde().equals(nummer));
      default -> true;
    };
  }

  /** As in the evidence: a role is about a person, and without one only organisations mandate. */
  private static Grond eherkenning(String rol, Partij vertegenwoordigde) {
    boolean persoon = vertegenwoordigde instanceof NatuurlijkPersoon;
    if (rol.isEmpty()) {
      return persoon
          ? new Onbekend("eherkenning namens een persoon zonder role")
          : BekendeGrond.VRIJWILLIGE_MACHTIGING;
    }
    Grond grond = persoon ? Contextregels.grond(rol) : null;
    return Objects.requireNonNullElseGet(grond, () -> new Onbekend("eherkenning met role"));
  }

  private static Set<ServiceUuid> diensten(JsonNode mandaat, String veld) {
    Set<ServiceUuid> diensten = new LinkedHashSet<>();
    for (JsonNode dienst : mandaat.path("services")) {
      try {
        diensten.add(new ServiceUuid(dienst.path(veld).asText()));
      } catch (OngeldigeIdentificatie anders) {
        // Not a dienst that the catalogue can have: the mandate does not cover ours by it.
        continue;
      }
    }
    return diensten;
  }
}
