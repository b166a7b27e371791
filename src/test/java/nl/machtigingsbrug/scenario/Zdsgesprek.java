package nl.machtigingsbrug.scenario;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.stuf.Versie;

/** One run of a scenario: sends its messages over real SOAP, and remembers the numbers. */
public final class Zdsgesprek {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS");
  private static final AtomicInteger TELLER = new AtomicInteger();

  private final Buren buren;
  private final String basis;
  private final Zdsbestand bestand;
  private final String soap;
  private final Map<String, String> namen = new LinkedHashMap<>();

  public Zdsgesprek(Buren buren, int poort, Zdsbestand bestand) {
    this.buren = buren;
    this.basis = "http://localhost:" + poort;
    this.bestand = bestand;
    String versie = bestand.versie() == Versie.ZDS_1_1 ? "1.1" : "1.2";
    this.soap =
        requireNonNullElse(bestand.scenario().soap(), versie).equals("1.1")
            ? Ruimte.SOAP11
            : Ruimte.SOAP12;
    int loop = TELLER.incrementAndGet();
    for (String soort : List.of("zaak", "document", "ander")) {
      namen.put(soort, soort.toUpperCase(java.util.Locale.ROOT) + "-2026-" + loop);
    }
  }

  /** Of the scenario. */
  public String gemeente() {
    return requireNonNullElse(bestand.scenario().gemeente(), Buren.GEMEENTE);
  }

  /** Does all; what was not as it has to be. */
  public List<String> voer() throws IOException, InterruptedException {
    Zdsscenario.Login bewijs = bestand.scenario().bewijs();
    if (bewijs != null) {
      namen.put("bewijs", login(bewijs));
    }
    List<String> afwijkingen = new ArrayList<>();
    List<Zdsbericht> berichten =
        bestand.scenario().berichten().stream()
            .flatMap(een -> Collections.nCopies(requireNonNullElse(een.keer(), 1), een).stream())
            .toList();
    for (Zdsbericht bericht : berichten) {
      Zdsbericht gevuld = vul(bericht, Zdsbericht.class);
      Zdsantwoord antwoord = stuur(gevuld);
      antwoord
          .afwijkingen(gevuld.antwoord())
          .forEach(afwijking -> afwijkingen.add(bericht.operatie() + ": " + afwijking));
      if (!afwijkingen.isEmpty()) {
        return afwijkingen;
      }
      requireNonNullElse(gevuld.onthoud(), Map.<String, String>of())
          .forEach((naam, element) -> namen.put(naam, antwoord.teksten(element).get(0)));
    }
    return afwijkingen;
  }

  /** The same with all names replaced by what they stand for. */
  public <T> T vul(T ding, Class<T> soort) throws JsonProcessingException {
    return JSON.readValue(vul(JSON.writeValueAsString(ding)), soort);
  }

  private String vul(String tekst) {
    String uit = tekst.replace("${nu}", LocalDateTime.now(NEDERLAND).format(MOMENT));
    for (Map.Entry<String, String> naam : namen.entrySet()) {
      uit = uit.replace("${" + naam.getKey() + "}", naam.getValue());
    }
    return uit;
  }

  private Zdsantwoord stuur(Zdsbericht bericht) throws IOException, InterruptedException {
    Operatie operatie =
        Arrays.stream(Operatie.values())
            .filter(een -> een.naam().equals(bericht.operatie()))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(bericht.operatie()));
    String dienst =
        switch (operatie.berichtcode()) {
          case DI02 -> "VrijeBerichten";
          case LV01 -> "BeantwoordVraag";
          default -> "OntvangAsynchroon";
        };
    String actie = requireNonNullElse(bericht.actie(), operatie.soapAction(bestand.versie()));
    boolean soap12 = soap.equals(Ruimte.SOAP12);
    String referentie = requireNonNullElse(bericht.referentie(), "");
    HttpRequest.Builder vraag =
        HttpRequest.newBuilder(
                URI.create(
                    basis
                        + "/v1/zds/"
                        + requireNonNullElse(bericht.gemeente(), gemeente())
                        + (bestand.versie() == Versie.ZDS_1_1 ? "/zds11/" : "/zds12/")
                        + dienst))
            .header(
                "Content-Type",
                soap12
                    ? "application/soap+xml; charset=UTF-8; action=\"" + actie + '"'
                    : "text/xml; charset=UTF-8")
            .header("Authorization", token(requireNonNullElse(bericht.afnemer(), Buren.PORTAAL)))
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    vul(
                        new Zdspost(bestand.versie(), soap)
                            .envelop(
                                operatie,
                                bericht,
                                referentie.isEmpty()
                                    ? "ref-" + TELLER.incrementAndGet()
                                    : referentie + "-" + namen.get("ander")))));
    if (!soap12) {
      vraag.header("SOAPAction", '"' + actie + '"');
    }
    HttpResponse<String> antwoord =
        HttpClient.newHttpClient()
            .send(vraag.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    return new Zdsantwoord(
        antwoord.statusCode(),
        antwoord.headers().firstValue("Content-Type").orElse(""),
        antwoord.body());
  }

  private String login(Zdsscenario.Login bewijs) throws IOException, InterruptedException {
    ObjectNode inzending =
        JSON.createObjectNode()
            .put("soort", "authenticatiecontext")
            .put("gemeente", gemeente())
            .put("dienst", requireNonNullElse(bewijs.dienst(), "wmo-aanvraag"));
    ObjectNode inhoud =
        inzending
            .putObject("inhoud")
            .put("source", "digid")
            .put("levelOfAssurance", "urn:oasis:names:tc:SAML:2.0:ac:classes:Smartcard");
    bsn(inhoud.putObject("representee"), bewijs.vertegenwoordigde());
    bsn(inhoud.putObject("authorizee").putObject("legalSubject"), bewijs.gemachtigde());
    inhoud
        .putObject("mandate")
        .putArray("services")
        .addObject()
        .put("id", "00000000-0000-4000-8000-000000000002");
    HttpResponse<String> antwoord =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(basis + "/v1/bewijzen"))
                    .header("Content-Type", "application/json")
                    .header("Authorization", token(Buren.PORTAAL))
                    .POST(HttpRequest.BodyPublishers.ofString(inzending.toString()))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    if (antwoord.statusCode() != 201) {
      throw new IllegalStateException(antwoord.body());
    }
    return JSON.readTree(antwoord.body()).path("bewijsreferentie").asText();
  }

  private static void bsn(ObjectNode wie, String nummer) {
    wie.put("identifierType", "bsn").put("identifier", nummer);
  }

  private String token(String client) {
    return "Bearer " + buren.inlog().token(client);
  }
}
