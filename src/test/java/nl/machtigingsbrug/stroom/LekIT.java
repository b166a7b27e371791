package nl.machtigingsbrug.stroom;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.gemeente.Afnemer;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A BSN of a call stands nowhere but in encrypted columns: not in answers, log, metrics, or any
 * column of the database, as digits or as base64 or hexadecimal of them.
 *
 * <p>To see it go red: remove {@code toString} of {@code Bsn} (the record then writes its digits)
 * and {@link #eenLogregelOverEenPersoonNoemtGeenBsn} fails. That the scan of the database finds
 * what it looks for is shown by {@link #deZoekerZietEenNummerWaarHetStaat}.
 */
class LekIT extends Innameproef {

  private static final List<String> NUMMERS = List.of(DOCHTER.waarde(), MOEDER.waarde());

  private final Queue<String> logregels = new ConcurrentLinkedQueue<>();
  private final Logger wortel = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  private final Logger onze = (Logger) LoggerFactory.getLogger("nl.machtigingsbrug");
  private final Opvanger opvanger = new Opvanger();

  @Autowired MeterRegistry metrieken;

  private final class Opvanger extends AppenderBase<ILoggingEvent> {
    @Override
    protected void append(ILoggingEvent regel) {
      logregels.add(
          regel.getLoggerName()
              + " "
              + regel.getFormattedMessage()
              + " "
              + regel.getMDCPropertyMap()
              + " "
              + regel.getKeyValuePairs()
              + (regel.getThrowableProxy() == null
                  ? ""
                  : ThrowableProxyUtil.asString(regel.getThrowableProxy())));
    }
  }

  @BeforeEach
  void luister() {
    opvanger.setContext(wortel.getLoggerContext());
    opvanger.start();
    wortel.addAppender(opvanger);
    onze.setLevel(Level.DEBUG);
  }

  @AfterEach
  void luisterNietMeer() {
    wortel.detachAppender(opvanger);
    onze.setLevel(null);
  }

  @Test
  void eenBsnStaatNergensLeesbaar() throws Exception {
    List<String> antwoorden = new ArrayList<>();
    gewoneGang(antwoorden);
    vijandigeGang(antwoorden);

    assertThat(logregels).isNotEmpty();
    assertThat(lekken("log", String.join("\n", logregels).getBytes(StandardCharsets.UTF_8)))
        .isEmpty();
    assertThat(lekken("antwoord", String.join("\n", antwoorden).getBytes(StandardCharsets.UTF_8)))
        .isEmpty();
    assertThat(lekken("metriek", metrieken().getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(database()).isEmpty();
  }

  @Test
  void eenLogregelOverEenPersoonNoemtGeenBsn() {
    onze.info("Optreden van {}", new NatuurlijkPersoon(DOCHTER));
    onze.info(
        "Moeder {} afnemer {}",
        MOEDER,
        new Afnemer("portaal", java.util.Set.of(), java.util.Set.of()));

    assertThat(logregels).hasSizeGreaterThanOrEqualTo(2);
    assertThat(lekken("log", String.join("\n", logregels).getBytes(StandardCharsets.UTF_8)))
        .isEmpty();
  }

  /** The scan itself: it finds a number in every form and in every kind of column. */
  @Test
  void deZoekerZietEenNummerWaarHetStaat() {
    byte[] cijfers = DOCHTER.waarde().getBytes(StandardCharsets.US_ASCII);
    for (String vorm :
        List.of(
            "x" + DOCHTER.waarde(),
            Base64.getEncoder()
                .encodeToString(
                    ("{\"b\":\"" + DOCHTER.waarde() + "\"}").getBytes(StandardCharsets.US_ASCII)),
            HexFormat.of().formatHex(cijfers))) {
      assertThat(lekken("proef", vorm.getBytes(StandardCharsets.UTF_8))).as(vorm).isNotEmpty();
    }
    db.sql(
            "create table lekproef (a text, b jsonb, c bytea); insert into lekproef values"
                + " ('x999990019', '{\"a\": \"999990020\"}', 'y999990019'::bytea)")
        .update();
    try {
      assertThat(database()).hasSize(3).allMatch(lek -> lek.startsWith("lekproef."));
    } finally {
      db.sql("drop table lekproef").update();
    }
  }

  private void gewoneGang(List<String> antwoorden) throws Exception {
    String referentie = referentie();
    String inzage = referentie(Buren.PORTAAL, context(Buren.GEMEENTE));
    for (String wijze : List.of(referentie, inzage)) {
      antwoorden.add(
          tekst(
              post(
                  "/v1/toetsingen",
                  """
                  {"dienst":"wmo-aanvraag","handeling":"aanvragen","bewijsreferentie":"%s"}"""
                      .formatted(wijze))));
    }
    String bericht =
        aanvraag(
                kenmerk(),
                "bewijsreferentie",
                "\"" + referentie + "\"",
                "Mijn moeder (999990020) is geholpen door 999990019.")
            .replace("indicatie.pdf", "indicatie-999990020.pdf");
    HttpResponse<String> aanvraag = post("/v1/aanvragen", bericht);
    assertThat(aanvraag.statusCode()).as(aanvraag.body()).isEqualTo(202);
    antwoorden.add(tekst(aanvraag));
    antwoorden.add(tekst(post("/v1/aanvragen", bericht)));
    antwoorden.add(tekst(post("/v1/aanvragen", aanvraag(kenmerk(), inzage))));
    antwoorden.add(
        tekst(
            post(
                "/v1/aanvragen",
                aanvraag(kenmerk(), "bewijs", saml("wmo-aanvraag"), "Met vers bewijs erbij."))));
    antwoorden.add(
        tekst(get(Buren.PORTAAL, aanvraag.headers().firstValue("Location").orElseThrow())));
  }

  private void vijandigeGang(List<String> antwoorden) throws Exception {
    String bewijs = saml("wmo-aanvraag");
    post("/v1/bewijzen", bewijs);
    for (String bericht :
        List.of(
            bewijs,
            saml("wmo-aanvraag").replace("wmo-aanvraag", "999990019"),
            context("999990019"),
            context(Buren.GEMEENTE).replace("999990020", "999990021"),
            context(Buren.GEMEENTE).replace("\"source\"", "\"999990019\""),
            "999990019",
            "{\"999990019\":999990019}")) {
      antwoorden.add(tekst(post("/v1/bewijzen", bericht)));
      antwoorden.add(tekst(post("/v1/toetsingen", bericht)));
      antwoorden.add(tekst(post("/v1/aanvragen", bericht)));
    }
    String goed = aanvraag(kenmerk(), referentie());
    for (String bericht :
        List.of(
            aanvraag("999990019", "999990020"),
            goed.replace("huishoudelijke-hulp", "999990019"),
            goed.replace("\"vorm\"", "\"999990019\""),
            goed.replace("wmo-aanvraag", "999990019"),
            goed.replace("application/pdf", "999990019"))) {
      antwoorden.add(tekst(post("/v1/aanvragen", bericht)));
    }
    for (String pad :
        List.of(
            "/v1/aanvragen/999990019",
            "/v1/999990019?bsn=999990020",
            "/v1/aanvragen;999990019",
            "/999990019")) {
      antwoorden.add(
          tekst(
              stuur(
                  Buren.PORTAAL,
                  null,
                  HttpRequest.newBuilder(uri(pad)).header("X-Bsn", "999990019"),
                  null)));
    }
    antwoorden.add(tekst(get("999990019", "/v1/aanvragen/x")));
    db.sql("alter table document add constraint breek check (lengte = 999990019) not valid")
        .update();
    try {
      HttpResponse<String> mislukt = post("/v1/aanvragen", goed);
      assertThat(mislukt.statusCode()).isEqualTo(500);
      antwoorden.add(tekst(mislukt));
    } finally {
      db.sql("alter table document drop constraint breek").update();
    }
  }

  private static String tekst(HttpResponse<String> antwoord) {
    return antwoord.headers().map() + antwoord.body();
  }

  private String metrieken() {
    return metrieken.getMeters().stream()
        .map(meter -> meter.getId().toString())
        .collect(Collectors.joining("\n"));
  }

  private List<String> database() {
    List<Map<String, Object>> kolommen =
        db.sql(
                "select table_name as tabel, column_name as kolom from information_schema.columns"
                    + " where table_schema = 'public' and data_type in ('text', 'character varying',"
                    + " 'character', 'json', 'jsonb', 'bytea', 'ARRAY')")
            .query()
            .listOfRows();
    assertThat(kolommen).hasSizeGreaterThan(30);
    List<String> lekken = new ArrayList<>();
    for (Map<String, Object> kolom : kolommen) {
      String naam = kolom.get("tabel") + "." + kolom.get("kolom");
      ByteArrayOutputStream alles = new ByteArrayOutputStream();
      db.sql("select \"" + kolom.get("kolom") + "\" from \"" + kolom.get("tabel") + "\"")
          .query(
              (rij, nummer) ->
                  rij.getObject(1) instanceof byte[] bytes
                      ? bytes
                      : String.valueOf(rij.getString(1)).getBytes(StandardCharsets.UTF_8))
          .list()
          .forEach(alles::writeBytes);
      lekken.addAll(lekken(naam, alles.toByteArray()));
    }
    return lekken;
  }

  /** A number as digits, as hexadecimal of them, and as base64 at each of its three places. */
  private static List<String> lekken(String plaats, byte[] inhoud) {
    String tekst = new String(inhoud, StandardCharsets.ISO_8859_1);
    List<String> lekken = new ArrayList<>();
    for (String nummer : NUMMERS) {
      byte[] cijfers = nummer.getBytes(StandardCharsets.US_ASCII);
      List<String> vormen = new ArrayList<>(List.of(nummer, HexFormat.of().formatHex(cijfers)));
      for (int plek = 0; plek < 3; plek++) {
        String gecodeerd =
            Base64.getEncoder()
                .encodeToString(
                    ("..".substring(0, plek % 3) + nummer).getBytes(StandardCharsets.US_ASCII));
        vormen.add(
            gecodeerd.substring(plek == 0 ? 0 : 4, gecodeerd.length() - (plek == 0 ? 0 : 4)));
      }
      vormen.stream()
          .filter(tekst::contains)
          .findFirst()
          .ifPresent(vorm -> lekken.add(plaats + ": " + vorm));
    }
    return lekken;
  }
}
