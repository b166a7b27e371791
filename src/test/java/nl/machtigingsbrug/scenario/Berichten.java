package nl.machtigingsbrug.scenario;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.Buurgemeente;
import nl.machtigingsbrug.buren.voorziening.Verklaring;
import nl.machtigingsbrug.buren.voorziening.Voorziening;
import nl.machtigingsbrug.dienst.Gemeentecatalogi;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.ServiceUuid;

/** The messages that a portal sends for a scenario. */
public final class Berichten {

  private static final Gemeentecatalogi CATALOGI =
      Gemeentecatalogi.lees(
          Buren.mappings(), Buurgemeente.alle().stream().map(Buurgemeente::naam).toList());

  private final Voorziening voorziening;
  private final Scenario scenario;

  /** For one scenario, with evidence of this voorziening. */
  public Berichten(Voorziening voorziening, Scenario scenario) {
    this.voorziening = voorziening;
    this.scenario = scenario;
  }

  /** Of which gemeente. */
  public String gemeente() {
    return Objects.requireNonNullElse(scenario.gemeente(), Buren.GEMEENTE);
  }

  /** The client that hands them in. */
  public String client() {
    return scenario.afnemer() == null ? Buren.PORTAAL : scenario.afnemer() + "-client";
  }

  /** The body of {@code POST /v1/bewijzen}: fresh evidence with every call. */
  public ObjectNode bewijs() {
    ObjectNode bericht =
        JsonNodeFactory.instance
            .objectNode()
            .put("gemeente", gemeente())
            .put("dienst", scenario.aanvraag().dienst());
    Scenario.Saml saml = scenario.bewijs().saml();
    if (saml == null) {
      bericht.put("soort", "authenticatiecontext");
      bericht.set("inhoud", scenario.bewijs().authenticatiecontext());
    } else {
      bericht
          .put("soort", "saml")
          .put("inhoud", Base64.getEncoder().encodeToString(assertion(saml)));
    }
    return bericht;
  }

  /** The body of {@code POST /v1/aanvragen}. */
  public ObjectNode aanvraag(String kenmerk, String bewijsreferentie) {
    ObjectNode bericht =
        JsonNodeFactory.instance
            .objectNode()
            .put("kenmerk", kenmerk)
            .put("dienst", scenario.aanvraag().dienst())
            .put("bewijsreferentie", bewijsreferentie);
    bericht.set("gegevens", scenario.aanvraag().gegevens());
    ArrayNode documenten = bericht.putArray("documenten");
    for (Scenario.Bijlage bijlage :
        Objects.requireNonNullElse(scenario.aanvraag().documenten(), List.<Scenario.Bijlage>of())) {
      byte[] inhoud = new byte[bijlage.bytes()];
      new Random(bijlage.bytes()).nextBytes(inhoud);
      documenten
          .addObject()
          .put("naam", bijlage.naam())
          .put("mediatype", bijlage.mediatype())
          .put("inhoud", Base64.getEncoder().encodeToString(inhoud));
    }
    return bericht;
  }

  private byte[] assertion(Scenario.Saml saml) {
    Bsn handelt = new Bsn(saml.handelt());
    String namens = saml.namens();
    Verklaring verklaring =
        (namens == null ? Verklaring.zelf(handelt) : Verklaring.namens(handelt, new Bsn(namens)))
            .metDiensten(uuid())
            .metMoment(Instant.now());
    verklaring =
        Buurgemeente.met(Objects.requireNonNullElse(saml.voor(), gemeente())).krijgt(verklaring);
    if (saml.niveau() != null) {
      verklaring = verklaring.metNiveau(saml.niveau());
    }
    if (saml.gezag()) {
      verklaring =
          verklaring
              .metAutoriteiten(Voorziening.AD, Voorziening.BVD_OG)
              .metRepresentatiesoorten(Buren.REPRESENTATIESOORT_PROEF);
    }
    byte[] bericht = voorziening.artifactResponse(verklaring);
    return saml.vervalst() ? verwissel(bericht) : bericht;
  }

  /** Who acts becomes for whom is acted: the classic forgery. */
  private static byte[] verwissel(byte[] bericht) {
    return new String(bericht, StandardCharsets.UTF_8)
        .replace("LegalSubjectID", "@")
        .replace("ActingSubjectID", "LegalSubjectID")
        .replace("@", "ActingSubjectID")
        .getBytes(StandardCharsets.UTF_8);
  }

  private String uuid() {
    return CATALOGI.van(gemeente()).dienst(scenario.aanvraag().dienst()).serviceUuids().stream()
        .map(ServiceUuid::waarde)
        .findFirst()
        .orElseThrow();
  }
}
