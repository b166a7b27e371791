package nl.machtigingsbrug.buren.zaaksysteem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Open Zaak asks of a rol: of whom, in which role, and how that person logged in. */
final class Rolregels {

  private static final Set<String> EENMAAL = Set.of("initiator", "zaakcoordinator");
  private static final Map<String, Map<String, Integer>> VELDEN =
      Map.of(
          "natuurlijk_persoon",
          Map.of(
              "inpBsn", 9,
              "anpIdentificatie", 17,
              "geslachtsnaam", 200,
              "voorvoegselGeslachtsnaam", 80,
              "voorletters", 20,
              "voornamen", 200,
              "geslachtsaanduiding", 1,
              "geboortedatum", 18),
          "niet_natuurlijk_persoon",
          Map.of(
              "innNnpId", 9,
              "annIdentificatie", 17,
              "statutaireNaam", 500,
              "kvkNummer", 8,
              "vestigingsNummer", 24),
          "vestiging",
          Map.of("vestigingsNummer", 24, "kvkNummer", 8, "handelsnaam", 625),
          "medewerker",
          Map.of(
              "identificatie", 128,
              "achternaam", 200,
              "voorletters", 20,
              "voorvoegselAchternaam", 10),
          "organisatorische_eenheid",
          Map.of("identificatie", 24, "naam", 50, "isGehuisvestIn", 24));

  private final Catalogus catalogus;

  Rolregels(Catalogus catalogus) {
    this.catalogus = catalogus;
  }

  /**
   * Checks.
   *
   * @param aanwezig the rollen that the zaak has already
   */
  void rol(JsonNode rol, String zaaktype, List<ObjectNode> aanwezig) {
    ObjectNode roltype = catalogus.vereis("roltypen", rol.path("roltype"), "roltype");
    Zaakregels.hoortBij(roltype, zaaktype);
    String generiek = roltype.path("omschrijvingGeneriek").asText();
    if (EENMAAL.contains(generiek)
        && aanwezig.stream()
            .anyMatch(ander -> ander.path("omschrijvingGeneriek").asText().equals(generiek))) {
      throw Weigering.veld("roltype", "max-occurences");
    }
    Velden.vereis(rol, "roltoelichting", 1000);
    Velden.keuze(rol, "indicatieMachtiging", Set.of("", "gemachtigde", "machtiginggever"));
    Velden.vereis(rol, "betrokkeneType", 40);
    Velden.keuze(rol, "betrokkeneType", VELDEN.keySet());
    JsonNode identificatie = rol.path("betrokkeneIdentificatie");
    if (rol.path("betrokkene").asText("").isEmpty() == identificatie.isEmpty()) {
      throw Weigering.veld("nonFieldErrors", "invalid-betrokkene");
    }
    betrokkene(identificatie, VELDEN.getOrDefault(rol.path("betrokkeneType").asText(), Map.of()));
    if (rol.hasNonNull("authenticatieContext")) {
      Contextregels.keur(rol);
    }
  }

  private static void betrokkene(JsonNode identificatie, Map<String, Integer> velden) {
    for (Iterator<String> namen = identificatie.fieldNames(); namen.hasNext(); ) {
      String naam = namen.next();
      String plaats = "betrokkeneIdentificatie." + naam;
      Integer lengte = velden.get(naam);
      if (lengte == null) {
        throw Weigering.veld(plaats, "unknown");
      }
      if (identificatie.path(naam).asText().length() > lengte) {
        throw Weigering.veld(plaats, "max_length");
      }
      if (naam.equals("inpBsn") || naam.equals("innNnpId")) {
        Velden.elfproef(identificatie.path(naam).asText(), plaats);
      }
    }
  }
}
