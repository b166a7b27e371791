package nl.machtigingsbrug.scenario;

import static java.util.Objects.requireNonNullElse;
import static org.citrusframework.DefaultTestActionBuilder.action;
import static org.citrusframework.container.RepeatOnErrorUntilTrue.Builder.repeatOnError;
import static org.citrusframework.dsl.JsonPathSupport.jsonPath;
import static org.citrusframework.dsl.XpathSupport.xpath;
import static org.citrusframework.http.actions.HttpActionBuilder.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.stuf.Versie;
import org.citrusframework.TestCaseRunner;
import org.citrusframework.context.TestContext;
import org.citrusframework.exceptions.ValidationException;
import org.citrusframework.http.actions.HttpClientActionBuilder.HttpClientReceiveActionBuilder;
import org.citrusframework.http.client.HttpClient;
import org.citrusframework.message.MessageType;
import org.citrusframework.validation.ValidationProcessor;

/**
 * One run of a scenario by Citrus: sends its messages over real SOAP and looks at each answer. What
 * stands for a number in a text is a variable of Citrus.
 */
public final class Zdsgesprek {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS");
  private static final AtomicInteger TELLER = new AtomicInteger();

  private final Buren buren;
  private final HttpClient loket;
  private final TestCaseRunner runner;
  private final TestContext context;
  private final Zdsbestand bestand;
  private final Zdspost post;

  public Zdsgesprek(
      Buren buren,
      HttpClient loket,
      TestCaseRunner runner,
      TestContext context,
      Zdsbestand bestand) {
    this.buren = buren;
    this.loket = loket;
    this.runner = runner;
    this.context = context;
    this.bestand = bestand;
    String versie = bestand.versie() == Versie.ZDS_1_1 ? "1.1" : "1.2";
    boolean soap11 = requireNonNullElse(bestand.scenario().soap(), versie).equals("1.1");
    this.post = new Zdspost(bestand.versie(), soap11 ? Ruimte.SOAP11 : Ruimte.SOAP12);
    int loop = TELLER.incrementAndGet();
    for (String soort : List.of("zaak", "document", "ander")) {
      context.setVariable(soort, soort.toUpperCase(Locale.ROOT) + "-2026-" + loop);
    }
  }

  /** Of the scenario. */
  public String gemeente() {
    return requireNonNullElse(bestand.scenario().gemeente(), Buren.GEMEENTE);
  }

  /** Does all, until an answer is not as it has to be. */
  public void voer() {
    Zdsscenario.Login login = bestand.scenario().bewijs();
    if (login != null) {
      meldAan(login);
    }
    for (Zdsbericht bericht : bestand.scenario().berichten()) {
      for (int keer = 0; keer < requireNonNullElse(bericht.keer(), 1); keer++) {
        stuur(bericht);
        ontvang(bericht);
      }
    }
  }

  /** The same with all names replaced by what they stand for. */
  public <T> T vul(T ding, Class<T> soort) throws JsonProcessingException {
    return JSON.readValue(
        context.replaceDynamicContentInString(JSON.writeValueAsString(ding)), soort);
  }

  /** Until this is what is found, for ten seconds at most. */
  public void wachtOp(List<String> verwacht, Supplier<List<String>> gevonden) {
    runner.then(
        repeatOnError()
            .until("i gt 200")
            .autoSleep(Duration.ofMillis(50))
            .actions(
                action(
                    ignored -> {
                      List<String> nu = gevonden.get();
                      eis(
                          nu.equals(verwacht)
                              ? List.of()
                              : List.of("verwacht " + verwacht + ", was " + nu));
                    })));
  }

  /** Until this message has come to whom it has to come, as the API tells. */
  public void wachtOpBericht(String id, Vervolgcontrole controle) {
    ValidationProcessor zoalsBedoeld =
        (bericht, ignored) -> {
          try {
            eis(controle.bericht(JSON.readTree(bericht.getPayload(String.class))));
          } catch (JsonProcessingException e) {
            throw new ValidationException("geen JSON", e);
          }
        };
    runner.then(
        repeatOnError()
            .until("i gt 200")
            .autoSleep(Duration.ofMillis(100))
            .actions(
                http()
                    .client(loket)
                    .send()
                    .get("/v1/vervolgberichten/" + id)
                    .message()
                    .header("Authorization", token(Buren.BEHEER)),
                http()
                    .client(loket)
                    .receive()
                    .response(200)
                    .message()
                    .type(MessageType.JSON)
                    .validate(zoalsBedoeld)));
  }

  private static void eis(List<String> afwijkingen) {
    if (!afwijkingen.isEmpty()) {
      throw new ValidationException(afwijkingen.toString());
    }
  }

  private void stuur(Zdsbericht bericht) {
    context.setVariable("nu", LocalDateTime.now(NEDERLAND).format(MOMENT));
    var vraag =
        http()
            .client(loket)
            .send()
            .post(
                "/v1/zds/" + requireNonNullElse(bericht.gemeente(), gemeente()) + post.pad(bericht))
            .message()
            .contentType(post.contentType(bericht))
            .header("Authorization", token(requireNonNullElse(bericht.afnemer(), Buren.PORTAAL)))
            .body(post.envelop(bericht, referentie(bericht)));
    String actie = post.soapAction(bericht);
    runner.when(actie == null ? vraag : vraag.header("SOAPAction", actie));
  }

  private static String referentie(Zdsbericht bericht) {
    return bericht.referentie() == null
        ? "ref-" + TELLER.incrementAndGet()
        : bericht.referentie() + "-${ander}";
  }

  private void ontvang(Zdsbericht bericht) {
    Integer status = bericht.antwoord().status();
    HttpClientReceiveActionBuilder ontvangst = http().client(loket).receive();
    ValidationProcessor tekst =
        (antwoord, ignored) -> verwachting(bericht).bekijk(antwoord.getPayload(String.class));
    var antwoord =
        (status == null ? ontvangst.response() : ontvangst.response(status.intValue()))
            .message()
            .type(MessageType.XML)
            .validate(tekst)
            .validate(xpath().expressions(verwachting(bericht).paden()).asValidationContext());
    requireNonNullElse(bericht.onthoud(), Map.<String, String>of())
        .forEach(
            (naam, element) ->
                antwoord.extract(
                    xpath().expression("//*[local-name()='" + element + "']", naam).asExtractor()));
    runner.then(antwoord);
  }

  private Zdsverwachting verwachting(Zdsbericht bericht) {
    try {
      return new Zdsverwachting(vul(bericht.antwoord(), Zdsbericht.Antwoord.class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void meldAan(Zdsscenario.Login login) {
    Berichten berichten = new Berichten(buren.voorziening(), login.bij(gemeente()));
    if (login.meegestuurd()) {
      context.setVariable("bewijs", berichten.bewijs().path("inhoud").asText());
      return;
    }
    runner.given(
        http()
            .client(loket)
            .send()
            .post("/v1/bewijzen")
            .message()
            .contentType("application/json")
            .header("Authorization", token(Buren.PORTAAL))
            .body(berichten.bewijs().toString()));
    runner.given(
        http()
            .client(loket)
            .receive()
            .response(201)
            .message()
            .type(MessageType.JSON)
            .extract(jsonPath().expression("$.bewijsreferentie", "bewijs").asExtractor()));
  }

  private String token(String client) {
    return "Bearer " + buren.inlog().token(client);
  }
}
