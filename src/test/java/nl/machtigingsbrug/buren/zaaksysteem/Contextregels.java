package nl.machtigingsbrug.buren.zaaksysteem;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;

/** What Open Zaak asks of an authenticatieContext (experimental). */
final class Contextregels {

  private static final String SAML = "urn:oasis:names:tc:SAML:2.0:ac:classes:";
  private static final String ETOEGANG = "urn:etoegang:core:assurance-class:";
  private static final Map<String, Set<String>> NIVEAUS =
      Map.of(
          "digid",
          Set.of(
              SAML + "PasswordProtectedTransport",
              SAML + "MobileTwoFactorContract",
              SAML + "Smartcard",
              SAML + "SmartcardPKI"),
          "eherkenning",
          Set.of(
              ETOEGANG + "loa1",
              ETOEGANG + "loa2",
              ETOEGANG + "loa2plus",
              ETOEGANG + "loa3",
              ETOEGANG + "loa4"));

  private static final Set<String> ROLLEN = Set.of("bewindvoerder", "curator", "mentor");

  private Contextregels() {}

  static void keur(JsonNode rol) {
    JsonNode context = rol.path("authenticatieContext");
    String bron = context.path("source").asText();
    Set<String> niveaus = NIVEAUS.get(bron);
    boolean persoon = rol.path("betrokkeneType").asText().equals("natuurlijk_persoon");
    if (niveaus == null || persoon != bron.equals("digid")) {
      throw Weigering.veld("authenticatieContext.source", "invalid_choice");
    }
    if (!niveaus.contains(context.path("levelOfAssurance").asText())) {
      throw Weigering.veld("authenticatieContext.levelOfAssurance", "invalid_choice");
    }
    if (bron.equals("eherkenning")) {
      Velden.vereis(context, "actingSubject", 100);
    }
    if (context.has("representee")) {
      mandaat(rol, context, bron);
    }
  }

  private static void mandaat(JsonNode rol, JsonNode context, String bron) {
    if (!rol.path("indicatieMachtiging").asText().equals("gemachtigde")) {
      throw Weigering.veld("nonFieldErrors", "indicatie-machtiging-invalid");
    }
    if (context.path("mandate").path("services").isEmpty()) {
      throw Weigering.veld("authenticatieContext.mandate", "required");
    }
    for (JsonNode dienst : context.path("mandate").path("services")) {
      Velden.vereis(dienst, "id", 200);
      if (bron.equals("eherkenning")) {
        Velden.vereis(dienst, "uuid", 36);
      }
    }
    if (context.path("mandate").has("role") && !bron.equals("eherkenning")) {
      throw Weigering.veld("authenticatieContext.mandate.role", "unknown");
    }
    Velden.keuze(context.path("mandate"), "role", ROLLEN);
    String soort = context.path("representee").path("identifierType").asText();
    if (!soort.equals("bsn") && !(bron.equals("eherkenning") && soort.equals("kvkNummer"))) {
      throw Weigering.veld("authenticatieContext.representee.identifierType", "invalid_choice");
    }
    if (soort.equals("bsn")) {
      Velden.elfproef(
          context.path("representee").path("identifier").asText(),
          "authenticatieContext.representee.identifier");
    }
  }
}
