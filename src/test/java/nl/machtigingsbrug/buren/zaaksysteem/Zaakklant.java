package nl.machtigingsbrug.buren.zaaksysteem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A client that does all that the zaaksysteem asks, until a test changes something. */
final class Zaakklant {

  static final String CLIENT = "klant";
  static final String GEHEIM = "een-geheim-van-meer-dan-32-tekens-lang";
  static final String RSIN = "999998882";
  static final String ZAKEN = "/zaken/api/v1";
  static final String DOCUMENTEN = "/documenten/api/v1/enkelvoudiginformatieobjecten";
  static final String CATALOGI = "/catalogi/api/v1";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final String basis;
  private final Map<String, String> koppen = new TreeMap<>();

  Zaakklant(String basis) {
    this.basis = basis;
    koppen.put("Content-Type", "application/json");
    koppen.put("Accept-Crs", "EPSG:4326");
    koppen.put("Content-Crs", "EPSG:4326");
    koppen.put("Authorization", "Bearer " + token(CLIENT, GEHEIM, Instant.now()));
  }

  /** An answer; its body is a missing node where it is no JSON. */
  record Antwoord(int status, String mediatype, JsonNode inhoud) {

    /** {@code status code}, or {@code status veld code} where a field is to blame. */
    String weigering() {
      JsonNode veld = inhoud.path("invalidParams").path(0);
      return veld.isMissingNode()
          ? status + " " + inhoud.path("code").asText()
          : status + " " + veld.path("name").asText() + " " + veld.path("code").asText();
    }

    String url() {
      return inhoud.path("url").asText();
    }
  }

  Zaakklant met(String kop, String waarde) {
    koppen.put(kop, waarde);
    return this;
  }

  Zaakklant zonder(String kop) {
    koppen.remove(kop);
    return this;
  }

  static String token(String client, String geheim, Instant gemaakt) {
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader(JWSAlgorithm.HS256),
              new JWTClaimsSet.Builder()
                  .issuer(client)
                  .issueTime(Date.from(gemaakt))
                  .claim("client_id", client)
                  .claim("user_id", "proef")
                  .claim("user_representation", "proef")
                  .build());
      token.sign(new MACSigner(geheim.getBytes(StandardCharsets.UTF_8)));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  Antwoord maak(String pad, ObjectNode bericht) throws IOException {
    return stuur(bouw(pad).POST(HttpRequest.BodyPublishers.ofString(bericht.toString())).build());
  }

  Antwoord lees(String pad) throws IOException {
    return stuur(bouw(pad).build());
  }

  private HttpRequest.Builder bouw(String pad) {
    HttpRequest.Builder bouw =
        HttpRequest.newBuilder(URI.create(pad.startsWith("http") ? pad : basis + pad))
            .timeout(Duration.ofSeconds(10));
    koppen.forEach(bouw::header);
    return bouw;
  }

  private Antwoord stuur(HttpRequest verzoek) throws IOException {
    try {
      HttpResponse<String> antwoord = http.send(verzoek, HttpResponse.BodyHandlers.ofString());
      return new Antwoord(
          antwoord.statusCode(),
          antwoord.headers().firstValue("Content-Type").orElse(""),
          JSON.readTree(antwoord.body()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The address of a type of the catalogue, by the field and value that name it. */
  String type(String soort, String zaaktype, String veld, String waarde) throws IOException {
    String volgende =
        CATALOGI
            + "/"
            + soort
            + (zaaktype.isEmpty()
                ? ""
                : "?zaaktype=" + type("zaaktypen", "", "identificatie", zaaktype));
    while (!volgende.isEmpty()) {
      JsonNode bladzijde = lees(volgende).inhoud();
      for (JsonNode ding : bladzijde.path("results")) {
        if (ding.path(veld).asText().equals(waarde)) {
          return ding.path("url").asText();
        }
      }
      volgende = bladzijde.path("next").asText("").replace("null", "");
    }
    throw new IllegalArgumentException(soort + " " + waarde);
  }

  ObjectNode zaak() throws IOException {
    return leeg()
        .put("identificatie", "Z-" + UUID.randomUUID().toString().substring(0, 13))
        .put("bronorganisatie", RSIN)
        .put("verantwoordelijkeOrganisatie", RSIN)
        .put("zaaktype", type("zaaktypen", "", "identificatie", "WMO-AANVRAAG"))
        .put("startdatum", "2026-01-05")
        .put("omschrijving", "Aanvraag");
  }

  ObjectNode rol(String roltype, String indicatie, String bsn) throws IOException {
    ObjectNode rol =
        leeg()
            .put("betrokkeneType", "natuurlijk_persoon")
            .put("roltype", type("roltypen", "WMO-AANVRAAG", "omschrijving", roltype))
            .put("roltoelichting", "proef")
            .put("indicatieMachtiging", indicatie);
    rol.putObject("betrokkeneIdentificatie").put("inpBsn", bsn);
    return rol;
  }

  ObjectNode status() throws IOException {
    return leeg()
        .put("statustype", type("statustypen", "WMO-AANVRAAG", "omschrijving", "Ontvangen"))
        .put("datumStatusGezet", "2026-01-05T09:00:00Z");
  }

  ObjectNode document(String soort) throws IOException {
    return leeg()
        .put("identificatie", "D-" + UUID.randomUUID().toString().substring(0, 13))
        .put("bronorganisatie", RSIN)
        .put("creatiedatum", "2026-01-05")
        .put("titel", "brief")
        .put("auteur", "Aanvrager")
        .put("taal", "nld")
        .put("bestandsnaam", "brief.pdf")
        .put("bestandsomvang", 5)
        .put("inhoud", Base64.getEncoder().encodeToString(new byte[5]))
        .put("informatieobjecttype", type("informatieobjecttypen", "", "omschrijving", soort));
  }

  static ObjectNode leeg() {
    return JsonNodeFactory.instance.objectNode();
  }
}
