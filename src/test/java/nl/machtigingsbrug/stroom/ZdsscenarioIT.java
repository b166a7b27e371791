package nl.machtigingsbrug.stroom;

import static java.util.Objects.requireNonNullElse;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.machtigingsbrug.Machtigingsbrug;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.Buurgemeente;
import nl.machtigingsbrug.buren.stufzaaksysteem.Stufzaaksysteem;
import nl.machtigingsbrug.buren.zaaksysteem.Storing;
import nl.machtigingsbrug.buren.zaaksysteem.Zaaksysteem;
import nl.machtigingsbrug.logboek.Logboek;
import nl.machtigingsbrug.logboek.Zoekvraag;
import nl.machtigingsbrug.scenario.Bewoners;
import nl.machtigingsbrug.scenario.Postvak;
import nl.machtigingsbrug.scenario.Vervolgcontrole;
import nl.machtigingsbrug.scenario.Vervolgscenario;
import nl.machtigingsbrug.scenario.Zdsbestand;
import nl.machtigingsbrug.scenario.Zdscontrole;
import nl.machtigingsbrug.scenario.Zdsgesprek;
import nl.machtigingsbrug.scenario.Zdsscenario;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Versie;
import org.citrusframework.Citrus;
import org.citrusframework.TestCaseRunner;
import org.citrusframework.TestCaseRunnerFactory;
import org.citrusframework.context.TestContext;
import org.citrusframework.http.client.HttpClient;
import org.citrusframework.http.client.HttpClientBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Every scenario of Zaak- en Documentservices over real SOAP. The stad translates with convention
 * A, buiten with B and haven with C; where message and evidence disagree, the stad refuses, in
 * buiten the evidence counts and in haven the message. The dorp moves over: it passes all on to its
 * old zaaksysteem, but for zaaktypen that are translated (B1026), enriched (B0757) or watched
 * (B0758).
 */
@SpringBootTest(
    classes = Machtigingsbrug.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "machtigingsbrug.levering.basis=100ms",
      "machtigingsbrug.levering.plafond=200ms",
      "machtigingsbrug.levering.pogingen=3",
      // Who is away in one scenario is not held back in the next.
      "machtigingsbrug.levering.storingen=1000000",
      "db-scheduler.polling-interval=50ms"
    })
class ZdsscenarioIT {

  private static final Buren BUREN = Buren.vers();
  private static final Stufzaaksysteem OUD = new Stufzaaksysteem(0);
  private static final String DORP = Buren.TWEEDE_GEMEENTE;
  private static final List<String> GESCHREVEN = List.of(Buren.GEMEENTE, DORP);
  private static final Citrus CITRUS = Citrus.newInstance();

  @LocalServerPort private int poort;
  @Autowired private JdbcClient db;
  @Autowired private Logboek logboek;

  private @Nullable HttpClient loket;

  @DynamicPropertySource
  static void eigenschappen(DynamicPropertyRegistry register) {
    BUREN.kanalen();
    BUREN.eigenschappen().forEach((naam, waarde) -> register.add(naam, () -> waarde));
    for (Buurgemeente gemeente : Buurgemeente.alle()) {
      String vertalen = "machtigingsbrug.zds.vertalen.gemeenten." + gemeente.naam() + ".";
      register.add(vertalen + "antwoordtijd", () -> "15s");
    }
    String bewijs = "machtigingsbrug.zds.bewijs.gemeenten.";
    register.add(bewijs + "voorbeeldbuiten.bij-tegenspraak", () -> "BEWIJS");
    register.add(bewijs + "voorbeeldhaven.bij-tegenspraak", () -> "BERICHT");
    String modus = "machtigingsbrug.zds.modus.gemeenten." + DORP + ".";
    register.add(modus + "modus", () -> "DOORGEVEN");
    register.add(modus + "zaaktypen.B1026", () -> "VERTALEN");
    register.add(modus + "zaaktypen.B0757", () -> "VERRIJKEN");
    register.add(modus + "zaaktypen.B0758", () -> "SCHADUW");
    for (Versie versie : Versie.values()) {
      String adres = modus + (versie == Versie.ZDS_1_1 ? "zds11." : "zds12.");
      register.add(adres + "ontvang-asynchroon", () -> OUD.adres(versie, "ontvang"));
      register.add(adres + "beantwoord-vraag", () -> OUD.adres(versie, "vraag"));
      register.add(adres + "vrij-bericht", () -> OUD.adres(versie, "vrij"));
    }
    for (String gemeente : GESCHREVEN) {
      register.add(
          "machtigingsbrug.zds.modus.gemeenten." + gemeente + ".vervolgberichten", () -> "true");
      register.add(
          "machtigingsbrug.communicatie.afzenders." + gemeente + ".statusbericht", () -> "WIJ");
    }
  }

  @AfterAll
  static void sluit() {
    CITRUS.close();
  }

  @TestFactory
  Stream<DynamicTest> elkScenarioKomtUit() {
    List<Zdsbestand> alle = Zdsbestand.alle();
    assertThat(alle).hasSizeGreaterThanOrEqualTo(180);
    Buurgemeente.alle()
        .forEach(
            gemeente ->
                List.of("zaken.statussen.toevoegen", "documenten.lock", "documenten.bijwerken")
                    .forEach(BUREN.zaaksysteem(gemeente.naam())::geefScope));
    return alle.stream()
        .filter(bestand -> bestand.zin().contains(System.getProperty("zdsscenario", "")))
        .map(bestand -> DynamicTest.dynamicTest(bestand.titel(), () -> doe(bestand)));
  }

  private void doe(Zdsbestand bestand) throws Exception {
    TestContext context = CITRUS.getCitrusContext().createTestContext();
    TestCaseRunner runner = TestCaseRunnerFactory.createRunner(context);
    runner.start();
    try {
      doe(bestand.scenario(), new Zdsgesprek(BUREN, loket(), runner, context, bestand));
    } finally {
      runner.stop();
    }
  }

  private void doe(Zdsscenario scenario, Zdsgesprek gesprek) throws Exception {
    Zaaksysteem zaaksysteem = BUREN.zaaksysteem(gesprek.gemeente());
    int zaken = zaaksysteem.zaken().size();
    int stufzaken = OUD.zaken().size();
    int stuf = OUD.operaties().size();
    int meldingen = meldingen().size();
    int waarnemingen = waarnemingen().size();
    zaaksysteem.herstel();
    OUD.herstel();
    requireNonNullElse(scenario.storing(), List.<JsonNode>of())
        .forEach(storing -> zaaksysteem.stoor(Storing.van(storing)));
    requireNonNullElse(scenario.stufstoring(), List.<Zdsscenario.Weigering>of())
        .forEach(ZdsscenarioIT::weiger);
    Map<String, Vervolgscenario.Mens> mensen = requireNonNullElse(scenario.mensen(), Map.of());
    GESCHREVEN.forEach(gemeente -> BUREN.kanalen(gemeente).wis());
    if (!mensen.isEmpty()) {
      new Bewoners(mensen).verhuisNaar(BUREN.kanalen(gesprek.gemeente()));
    }

    gesprek.voer();

    Zdsscenario.Dan dan = gesprek.vul(scenario.dan(), Zdsscenario.Dan.class);
    assertThat(Zdscontrole.zaken(dan.zaken(), na(zaken, zaaksysteem.zaken()))).isEmpty();
    assertThat(na(stuf, OUD.operaties())).isEqualTo(requireNonNullElse(dan.stuf(), List.of()));
    assertThat(Zdscontrole.stufzaken(dan.stufzaken(), na(stufzaken, OUD.zaken()))).isEmpty();
    if (dan.logboek() != null) {
      assertThat(regels(gesprek)).containsExactlyInAnyOrderElementsOf(dan.logboek());
    }
    if (dan.statusmelding() != null) {
      gesprek.wachtOp(dan.statusmelding(), () -> na(meldingen, meldingen()));
    }
    if (dan.vervolg() != null) {
      bezorgd(gesprek, Vervolgcontrole.van(mensen, dan.vervolg()));
    }
    if (dan.schaduw() != null) {
      gesprek.wachtOp(dan.schaduw(), () -> na(waarnemingen, waarnemingen()));
    }
  }

  /** The message about the last status is where it has to be, and nobody has anything else. */
  private void bezorgd(Zdsgesprek gesprek, Vervolgcontrole controle) {
    gesprek.wachtOpBericht(
        db.sql("select vervolgbericht_id from statusmelding order by ontvangen desc limit 1")
            .query(String.class)
            .single(),
        controle);
    assertThat(controle.post(Postvak.alles(BUREN.kanalen(gesprek.gemeente())))).isEmpty();
    GESCHREVEN.stream()
        .filter(gemeente -> !gemeente.equals(gesprek.gemeente()))
        .forEach(gemeente -> assertThat(Postvak.alles(BUREN.kanalen(gemeente))).isEmpty());
  }

  private HttpClient loket() {
    if (loket == null) {
      loket = new HttpClientBuilder().requestUrl("http://localhost:" + poort).build();
    }
    return loket;
  }

  private static void weiger(Zdsscenario.Weigering weigering) {
    Operatie operatie =
        Stream.of(Operatie.values())
            .filter(een -> een.naam().equals(weigering.operatie()))
            .findFirst()
            .orElseThrow();
    OUD.antwoord(
        operatie,
        soap ->
            Stufzaaksysteem.fout(soap, weigering.soort(), weigering.code(), "server", "Kan niet"));
  }

  private static <T> List<T> na(int eerder, List<T> alle) {
    return alle.subList(eerder, alle.size());
  }

  private List<String> regels(Zdsgesprek gesprek) throws Exception {
    Zoekvraag vraag =
        new Zoekvraag(
            null,
            gesprek.vul("${zaak}", String.class),
            null,
            Instant.EPOCH,
            Instant.now().plusSeconds(60),
            100);
    return logboek.zoek(gesprek.gemeente(), vraag).stream()
        .map(regel -> Zdscontrole.regel(regel.handeling()))
        .toList();
  }

  private List<String> meldingen() {
    return db.sql("select coalesce(uitkomst, '') from statusmelding order by ontvangen")
        .query(String.class)
        .list();
  }

  private List<String> waarnemingen() {
    return db.sql(
            """
            select coalesce((select string_agg(v, ' ' order by v) from unnest(verschillen) v), '')
            from schaduwwaarneming order by moment""")
        .query(String.class)
        .list();
  }
}
