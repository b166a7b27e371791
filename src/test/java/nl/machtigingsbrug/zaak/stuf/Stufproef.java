package nl.machtigingsbrug.zaak.stuf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.machtigingsbrug.Machtigingsbrug;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.kanaal.Dom;
import nl.machtigingsbrug.buren.stufzaaksysteem.Stufzaak;
import nl.machtigingsbrug.buren.stufzaaksysteem.Stufzaaksysteem;
import nl.machtigingsbrug.buren.zaaksysteem.Storing;
import nl.machtigingsbrug.buren.zaaksysteem.Storing.Effect;
import nl.machtigingsbrug.scenario.Zaakgesprek;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.stuf.Versie;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.w3c.dom.Element;

/**
 * The real application with two zaaksystemen that speak StUF, one 1.1 and one 1.2. The second
 * answers no questions in a third gemeente.
 */
@SpringBootTest(
    classes = Machtigingsbrug.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "machtigingsbrug.levering.basis=200ms",
      "machtigingsbrug.levering.plafond=500ms",
      "machtigingsbrug.levering.poort=300ms",
      "db-scheduler.polling-interval=100ms",
      "machtigingsbrug.stuf.antwoordtijd=3s",
      "machtigingsbrug.stuf.gemeenten.voorbeelddorp.beantwoordt-vragen=false"
    })
abstract class Stufproef {

  static final Duration GEDULD = Duration.ofSeconds(60);
  static final Buren BUREN = Buren.vers();
  static final Map<String, Stufzaaksysteem> SYSTEMEN =
      Map.of(
          "voorbeeldbuiten", BUREN.stufzaaksysteem("voorbeeldbuiten", Versie.ZDS_1_1),
          "voorbeeldhaven", BUREN.stufzaaksysteem("voorbeeldhaven", Versie.ZDS_1_2),
          "voorbeelddorp", BUREN.stufzaaksysteem("voorbeelddorp", Versie.ZDS_1_1));

  @LocalServerPort int poort;
  @Autowired JdbcClient db;

  final Zaakgesprek gesprek = new Zaakgesprek(BUREN, () -> poort);

  @DynamicPropertySource
  static void eigenschappen(DynamicPropertyRegistry register) {
    BUREN.eigenschappen().forEach((naam, waarde) -> register.add(naam, () -> waarde));
  }

  @BeforeEach
  void herstel() {
    SYSTEMEN.values().forEach(Stufzaaksysteem::wis);
  }

  /** The aanvraag once its levering came to an end. */
  JsonNode lever(String scenario) throws IOException {
    JsonNode aanvraag = gesprek.neemIn(scenario);
    return gesprek.portaal().wachtOpEinde(aanvraag.path("id").asText(), GEDULD);
  }

  /** The one zaak that came of it, after a delivery without failure. */
  static Stufzaak zaak(Stufzaaksysteem systeem, JsonNode aanvraag) {
    assertThat(aanvraag.path("leveringen").findValuesAsText("staat"))
        .as(aanvraag.toString())
        .containsExactly("GELEVERD");
    List<Stufzaak> zaken = systeem.zaken(aanvraag.path("id").asText());
    assertThat(zaken).hasSize(1);
    return zaken.get(0);
  }

  /** Who has a role: its only text of digits. */
  static List<String> rol(Stufzaak zaak, String rol) {
    return Dom.alle(zaak.object(), Ruimte.ZKN, rol).stream()
        .map(element -> Dom.alle(element, Ruimte.ZKN, "gerelateerde").get(0))
        .map(Element::getTextContent)
        .map(tekst -> tekst.strip().replaceAll("J$", ""))
        .toList();
  }

  static void stoor(Stufzaaksysteem systeem, String operatie, Effect effect, int keer) {
    systeem.stoor(
        new Storing("POST", Pattern.compile(".*/" + operatie), 0, keer, effect, 503, 0, 8_000));
  }
}
