package nl.machtigingsbrug.communicatie.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import nl.machtigingsbrug.buren.klant.Klantpartij;
import nl.machtigingsbrug.buren.netwerk.Buurserver.Antwoord;
import nl.machtigingsbrug.buren.zaaksysteem.Storing;
import nl.machtigingsbrug.buren.zaaksysteem.Storing.Effect;
import nl.machtigingsbrug.buren.zaaksysteem.Verzoek;
import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.communicatie.Verzendproef;
import nl.machtigingsbrug.communicatie.Voorbeeldopdracht;
import nl.machtigingsbrug.optreden.AndersGeidentificeerd;
import nl.machtigingsbrug.optreden.Medewerker;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Partij;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

class ContactIT extends Verzendproef {

  private static final Partij DOCHTER = new NatuurlijkPersoon(Voorbeeldopdracht.DOCHTER);
  private static final Partij MOEDER = new NatuurlijkPersoon(Voorbeeldopdracht.MOEDER);

  @Autowired Contactboek boek;

  @Test
  void elkMensHeeftZijnEigenGegevens() {
    KLANT.voegToe(klant(Voorbeeldopdracht.DOCHTER.waarde(), "dochter@post.example"));
    KLANT.voegToe(klant(Voorbeeldopdracht.MOEDER.waarde(), "moeder@post.example"));

    assertThat(zoek(DOCHTER).email()).isEqualTo(new Adres.Email("dochter@post.example"));
    assertThat(zoek(MOEDER).email()).isEqualTo(new Adres.Email("moeder@post.example"));
  }

  @Test
  void watDeEersteBronNietWeetKomtVanDeTweede() {
    KLANT.voegToe(klant(Voorbeeldopdracht.DOCHTER.waarde(), "klant@post.example"));
    ObjectNode profiel = PROFIEL.voegToe("BSN", Voorbeeldopdracht.DOCHTER.waarde());
    profielgegeven(profiel, "Email", "profiel@post.example");
    profielgegeven(profiel, "Telefoonnummer", "0612345678");
    ((ArrayNode) profiel.path("voorkeuren"))
        .addObject()
        .put("voorkeurType", "OntvangViaBerichtenbox")
        .put("waarde", "ja");

    Contactgegevens gegevens = zoek(DOCHTER);

    assertThat(gegevens.email()).isEqualTo(new Adres.Email("klant@post.example"));
    assertThat(gegevens.mobiel()).isEqualTo(new Adres.Telefoon("+31612345678"));
    assertThat(gegevens.ontvangViaBerichtenbox()).isTrue();
  }

  @Test
  void wieNergensBekendIsHeeftNiets() {
    assertThat(zoek(DOCHTER)).isEqualTo(Contactgegevens.GEEN);
    assertThat(boek.zoek("voorbeelddorp", DOCHTER, null)).isEqualTo(Contactgegevens.GEEN);
  }

  /** The trap of Open Klant: without a value it gives everybody. */
  @Test
  void wieGeenNummerHeeftWordtNietGevraagd() {
    KLANT.voegToe(klant(Voorbeeldopdracht.MOEDER.waarde(), "vreemd@post.example"));
    int aanroepen = KLANT.server().verzoeken().size() + PROFIEL.server().verzoeken().size();

    assertThat(zoek(new Medewerker("m1"))).isEqualTo(Contactgegevens.GEEN);
    assertThat(
            zoek(new NatuurlijkPersoon(new AndersGeidentificeerd("eidas", "DE/NL/1", null, null))))
        .isEqualTo(Contactgegevens.GEEN);

    assertThat(KLANT.server().verzoeken().size() + PROFIEL.server().verzoeken().size())
        .isEqualTo(aanroepen);
  }

  @Test
  void meerDanEenPartijIsGeenPartij() {
    KLANT.voegToe(klant(Voorbeeldopdracht.DOCHTER.waarde(), "een@post.example"));
    KLANT.voegToe(klant(Voorbeeldopdracht.DOCHTER.waarde(), "twee@post.example"));

    assertThat(zoek(DOCHTER)).isEqualTo(Contactgegevens.GEEN);
  }

  /** A neighbour that answers with another than was asked for. */
  @Test
  void eenVreemdeKrijgtNooitDePostVanEenAnder() {
    ObjectNode vreemde = klant(Voorbeeldopdracht.MOEDER.waarde(), "vreemd@post.example");
    KLANT
        .server()
        .antwoordVoortaan(
            new Antwoord(200, "{\"count\":1,\"next\":null,\"results\":[" + vreemde + "]}"));
    ObjectNode ander = PROFIEL.voegToe("BSN", Voorbeeldopdracht.MOEDER.waarde());
    profielgegeven(ander, "Email", "vreemd@post.example");
    PROFIEL.server().antwoordVoortaan(new Antwoord(200, ander.toString()));

    assertThat(zoek(DOCHTER)).isEqualTo(Contactgegevens.GEEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{}", "{\"results\":\"x\"}", "7", "<html>", "{\"results\":null}"})
  void watNietTeLezenIsZegtNietDatErNietsIs(String antwoord) {
    KLANT.server().antwoordVoortaan(new Antwoord(200, antwoord));

    assertThatThrownBy(() -> zoek(DOCHTER)).hasMessageContaining("MB-LEVERING-08");
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 500, 503})
  void eenStoringZegtNietDatErNietsIs(int status) {
    PROFIEL
        .server()
        .stoor(new Storing("*", Pattern.compile(".*"), 0, 1, Effect.STATUS, status, 0, 0));

    assertThatThrownBy(() -> zoek(DOCHTER)).isInstanceOf(RuntimeException.class);
  }

  /**
   * The one exception: Open Klant takes a number in the query only. It goes into no log of ours,
   * also not where the call fails. Red when {@code Kanaalverzoek.toString} shows its address.
   */
  @Test
  void hetBsnStaatInGeenLogEnBijDeProfielServiceInGeenAdres() {
    Queue<String> regels = new ConcurrentLinkedQueue<>();
    Logger wortel = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    Logger onze = (Logger) LoggerFactory.getLogger("nl.machtigingsbrug");
    AppenderBase<ILoggingEvent> opvanger =
        new AppenderBase<>() {
          @Override
          protected void append(ILoggingEvent regel) {
            regels.add(
                regel.getFormattedMessage()
                    + regel.getKeyValuePairs()
                    + (regel.getThrowableProxy() == null
                        ? ""
                        : ThrowableProxyUtil.asString(regel.getThrowableProxy())));
          }
        };
    opvanger.setContext(wortel.getLoggerContext());
    opvanger.start();
    wortel.addAppender(opvanger);
    onze.setLevel(Level.TRACE);
    try {
      onze.info("vraag {}", new Contactvraag("voorbeeldstad", DOCHTER, null));
      onze.info(
          "verzoek {}",
          OpenKlantPartij.vraag(
              new Partijnummer(
                  "natuurlijk_persoon", "bsn", "brp", Voorbeeldopdracht.DOCHTER.waarde()),
              new OpenKlantInstellingen(
                  nl.machtigingsbrug.aansluiting.Basisadres.of("https://klant.example/api"),
                  new nl.machtigingsbrug.aansluiting.Geheim("t"),
                  true,
                  false,
                  "open-zaak")));
      zoek(DOCHTER);
      KLANT.server().stoor(new Storing("*", Pattern.compile(".*"), 0, 2, Effect.WEG, 0, 0, 0));
      assertThatThrownBy(() -> zoek(DOCHTER))
          .satisfies(
              fout ->
                  assertThat(
                          ThrowableProxyUtil.asString(
                              new ch.qos.logback.classic.spi.ThrowableProxy(fout)))
                      .doesNotContain(Voorbeeldopdracht.DOCHTER.waarde()));
    } finally {
      wortel.detachAppender(opvanger);
      onze.setLevel(null);
    }

    assertThat(regels).hasSizeGreaterThan(1);
    assertThat(String.join("\n", regels)).doesNotContain(Voorbeeldopdracht.DOCHTER.waarde());
    assertThat(PROFIEL.server().verzoeken())
        .extracting(Verzoek::pad, Verzoek::vraag)
        .noneMatch(regel -> regel.toString().contains(Voorbeeldopdracht.DOCHTER.waarde()));
  }

  private Contactgegevens zoek(Partij partij) {
    return boek.zoek(Voorbeeldopdracht.GEMEENTE, partij, "ZAAK-1");
  }

  private static ObjectNode klant(String bsn, String email) {
    return Klantpartij.met("bsn", bsn).adres("email", email, "2026-01-01").json();
  }

  private static void profielgegeven(ObjectNode partij, String type, String waarde) {
    ((ArrayNode) partij.path("contactgegevens"))
        .addObject()
        .put("type", type)
        .put("waarde", waarde)
        .put("isGeverifieerd", true);
  }
}
