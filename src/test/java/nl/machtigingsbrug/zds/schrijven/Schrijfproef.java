package nl.machtigingsbrug.zds.schrijven;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import nl.machtigingsbrug.Machtigingsbrug;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.zaaksysteem.Storing;
import nl.machtigingsbrug.buren.zaaksysteem.Verzoek;
import nl.machtigingsbrug.buren.zaaksysteem.Zaak;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.scenario.Portaal;
import nl.machtigingsbrug.scenario.Zaakgesprek;
import nl.machtigingsbrug.stuf.Uitbericht;
import nl.machtigingsbrug.zds.Zdsvraag;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole application beside a zaaksystem that speaks ZGW; messages come in behind SOAP. */
@SpringBootTest(
    classes = Machtigingsbrug.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "machtigingsbrug.levering.basis=200ms",
      "machtigingsbrug.levering.plafond=300ms",
      "machtigingsbrug.levering.poort=300ms",
      "machtigingsbrug.zds.vertalen.gemeenten.voorbeeldstad.antwoordtijd=15s",
      "db-scheduler.polling-interval=200ms"
    })
// They share a database: an application that still runs would take the leveringen of the next.
@DirtiesContext
abstract class Schrijfproef {

  static final Buren BUREN = Buren.vers();
  private static final AtomicInteger TELLER = new AtomicInteger();

  @Autowired ProducerTemplate camel;
  @Autowired JdbcClient db;
  @LocalServerPort int poort;

  private final Zaakgesprek gesprek = new Zaakgesprek(BUREN, () -> poort);

  int eerder;

  @DynamicPropertySource
  static void eigenschappen(DynamicPropertyRegistry register) {
    BUREN
        .eigenschappen()
        .forEach(
            (naam, waarde) ->
                register.add(
                    naam,
                    () ->
                        naam.equals("machtigingsbrug.afnemers.portaal.rechten")
                            ? waarde + ",ZAAKBERICHT_INDIENEN"
                            : waarde));
  }

  @BeforeEach
  void begin() {
    BUREN.zaaksysteem().geefScope("zaken.statussen.toevoegen");
    BUREN.zaaksysteem().geefScope("documenten.lock");
    BUREN.zaaksysteem().geefScope("documenten.bijwerken");
    eerder = BUREN.zaaksysteem().verzoeken().size();
  }

  @AfterEach
  void herstel() {
    BUREN.zaaksysteem().herstel();
  }

  static String nieuw(String soort) {
    return soort + "-2026-" + TELLER.incrementAndGet();
  }

  Uitbericht stuur(Zdsvraag vraag) {
    Exchange antwoord = send(vraag);
    if (antwoord.getException() != null) {
      throw new AssertionError(antwoord.getException());
    }
    return antwoord.getMessage().getBody(Uitbericht.class);
  }

  Foutcode geweigerd(Zdsvraag vraag) {
    return weigering(vraag).code();
  }

  Afwijzing weigering(Zdsvraag vraag) {
    Exchange antwoord = send(vraag);
    assertThat(antwoord.getException()).as("refused").isNotNull();
    Throwable fout = antwoord.getException();
    while (!(fout instanceof Afwijzing) && fout.getCause() != null) {
      fout = fout.getCause();
    }
    assertThat(fout).isInstanceOf(Afwijzing.class);
    return (Afwijzing) fout;
  }

  private Exchange send(Zdsvraag vraag) {
    return camel.send(
        "direct:zds-vertalen",
        exchange -> {
          exchange.setProperty(Zdsvraag.EIGENSCHAP, vraag);
          exchange.getMessage().setBody(vraag);
        });
  }

  /** What a human decides about the newest line of the werkvoorraad. */
  void beslis(String besluit, String... stap) {
    String regel =
        db.sql(
                "select id::text from werkvoorraad where afgehandeld is null"
                    + " order by aangemaakt desc limit 1")
            .query(String.class)
            .single();
    ObjectNode bericht =
        JsonNodeFactory.instance
            .objectNode()
            .put("gemeente", Buren.GEMEENTE)
            .put("besluit", besluit)
            .put("door", "p.prins")
            .put("toelichting", "nagezien");
    if (stap.length > 0) {
      bericht.put("stap", stap[0]);
    }
    Portaal.Antwoord antwoord =
        gesprek.beheer().stuur("/v1/werkvoorraad/" + regel + "/besluit", bericht);
    assertThat(antwoord.status()).as(antwoord.inhoud().toString()).isBetween(200, 204);
  }

  /** The next call of this kind is done, and its answer never comes. */
  static void verzwijg(String methode, String pad) {
    stoor(methode, pad, Storing.Effect.STIL, 0);
  }

  /** One call of this kind goes wrong; a refusal is a 400. */
  static void stoor(String methode, String pad, Storing.Effect effect, int na) {
    BUREN.zaaksysteem().stoor(new Storing(methode, Pattern.compile(pad), na, 1, effect, 400, 0, 0));
  }

  Zaak zaak(String nummer) {
    return BUREN.zaaksysteem().zaak(nummer);
  }

  /** Roltype, indicatie and number of each rol, in no order. */
  List<String> rollen(String nummer) {
    return zaak(nummer).rollen().stream()
        .map(rol -> rol.roltype() + "/" + rol.indicatie() + "/" + rol.nummer())
        .sorted()
        .toList();
  }

  /** What was called since the test began, but for the catalogue. */
  List<String> aanroepen() {
    List<Verzoek> alle = BUREN.zaaksysteem().verzoeken();
    return alle.subList(eerder, alle.size()).stream()
        .map(Verzoek::regel)
        .filter(regel -> !regel.contains("/catalogi/"))
        .map(regel -> regel.replaceAll("/[0-9a-f-]{36}", "/{}").replaceAll("/api/v1", ""))
        .toList();
  }

  Optional<String> staat(String referentie) {
    return db.sql("select staat from levering order by aangemaakt desc limit 1")
        .query(String.class)
        .optional();
  }
}
