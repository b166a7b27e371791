package nl.machtigingsbrug.zaak.zgw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.machtigingsbrug.Machtigingsbrug;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.Postgres;
import nl.machtigingsbrug.buren.zaaksysteem.Storing;
import nl.machtigingsbrug.commando.Commando;
import nl.machtigingsbrug.commando.Opdrachtregel;
import nl.machtigingsbrug.proces.Poorten;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The command {@code keur-zaaksysteem} beside a real HTTP neighbour: as an operator runs it, and
 * what it finds in one application for all, of the profile in which commands run.
 */
@ExtendWith(OutputCaptureExtension.class)
class KeurZaaksysteemIT {

  private static final Path MAP = map();
  private static final Buren BUREN =
      Buren.start(MAP.resolve("buren"), Postgres.gedeeld().nieuweDatabase());
  private static final Opdrachtregel REGEL = new Opdrachtregel(MAP);
  private static final String ZGW = "machtigingsbrug.zaak.zgw.gemeenten.";
  private static final String VAN_STAD = "--gemeente=" + Buren.GEMEENTE;
  private static final String DOOD = "http://localhost:" + Poorten.vrij();

  /** Whose zaaksysteem is not there. */
  private static final String WEG = "voorbeeldbuiten";

  /** Whose secret is another one. */
  private static final String VREEMD = "voorbeeldhaven";

  private static ConfigurableApplicationContext context;

  @BeforeAll
  static void start() {
    Map<String, String> eigenschappen = new HashMap<>(BUREN.eigenschappen());
    for (String api : List.of("zaken", "catalogi", "documenten", "autorisaties")) {
      eigenschappen.put(ZGW + WEG + "." + api, DOOD + "/" + api + "/api/v1");
    }
    eigenschappen.put(ZGW + VREEMD + ".geheim", "een-heel-ander-geheim-van-meer-dan-32-tekens");
    eigenschappen.put("machtigingsbrug.communicatie.afzenders.voorbeeldstad.statusbericht", "WIJ");
    // For this JVM only, where other tests log too.
    eigenschappen.put("logging.level.root", "info");
    context =
        new SpringApplicationBuilder(Machtigingsbrug.class)
            .web(WebApplicationType.NONE)
            .profiles(Commando.PROFIEL)
            .run(
                eigenschappen.entrySet().stream()
                    .map(e -> "--" + e.getKey() + "=" + e.getValue())
                    .toArray(String[]::new));
  }

  @AfterAll
  static void sluit() {
    context.close();
    BUREN.close();
  }

  /** Of an application that goes on working only a line of an error would be an accident. */
  @AfterEach
  void zwijgt(CapturedOutput uitvoer) {
    assertThat(uitvoer.getAll()).doesNotContain(" ERROR ", "\tat ");
  }

  @AfterEach
  void herstel() {
    context.getBean(Catalogi.class).vergeet(Buren.GEMEENTE);
    BUREN.zaaksysteem().toonAlles();
    BUREN.zaaksysteem().herstel();
    List.of("zaken.bijwerken", "documenten.lezen").forEach(BUREN.zaaksysteem()::geefScope);
  }

  @Test
  void eenVolledigZaaksysteemIsGoedEnErWordtAlleenGelezen() {
    int eerder = BUREN.zaaksysteem().verzoeken().size();

    Opdrachtregel.Uitkomst uitkomst = opdracht(VAN_STAD);

    assertThat(uitkomst.status()).as(String.join("\n", uitkomst.uit())).isZero();
    assertThat(uitkomst.uit())
        .hasSizeGreaterThan(30)
        .endsWith("Het zaaksysteem heeft alles wat de diensten nodig hebben.");
    assertThat(uitkomst.uit().subList(0, uitkomst.uit().size() - 1))
        .allMatch(regel -> regel.startsWith("goed  "));
    assertThat(
            BUREN.zaaksysteem().verzoeken().subList(eerder, BUREN.zaaksysteem().verzoeken().size()))
        .isNotEmpty()
        .allMatch(verzoek -> verzoek.methode().equals("GET"));
  }

  @Test
  void eenScopeDieOntbreektWordtGenoemd() {
    BUREN.zaaksysteem().neemScope("zaken.bijwerken");

    Opdrachtregel.Uitkomst uitkomst = keur(VAN_STAD);

    assertThat(uitkomst.status()).isEqualTo(1);
    assertThat(ontbreekt(uitkomst))
        .hasSize(8)
        .contains(
            "ONTBREEKT     zaaktype WMO-AANVRAAG: scopes zaken.bijwerken."
                + " Geef deze applicatie de scopes in de Autorisaties API.");
  }

  @Test
  void eenApiDieNietGelezenMagWordenWordtGenoemd() {
    BUREN.zaaksysteem().neemScope("documenten.lezen");

    Opdrachtregel.Uitkomst uitkomst = keur(VAN_STAD);

    assertThat(uitkomst.status()).isEqualTo(1);
    assertThat(ontbreekt(uitkomst))
        .contains(
            "ONTBREEKT     Documenten API, scope documenten.lezen."
                + " Deze applicatie mag dit niet. Geef haar de scope in de Autorisaties API.");
  }

  @Test
  void watEenZaaktypeMistWordtGenoemd() {
    BUREN.zaaksysteem().verberg("roltypen", "WMO-AANVRAAG", "Aanvrager");
    BUREN.zaaksysteem().verberg("eigenschappen", "WMO-MELDING", "gebieden");
    BUREN.zaaksysteem().verberg("zaaktype-informatieobjecttypen", "BEZWAAR", "Bijlage");
    BUREN.zaaksysteem().verberg("zaaktypen", "", "VERHUIZING");
    List.of("Toegekend", "Afgewezen", "Ingetrokken")
        .forEach(naam -> BUREN.zaaksysteem().verberg("resultaattypen", "KWIJTSCHELDING", naam));

    Opdrachtregel.Uitkomst uitkomst = keur(VAN_STAD);

    assertThat(uitkomst.status()).isEqualTo(1);
    assertThat(ontbreekt(uitkomst))
        .containsExactlyInAnyOrder(
            "ONTBREEKT     zaaktype WMO-AANVRAAG: roltype met generieke omschrijving initiator."
                + " Voeg dit één keer toe aan het zaaktype.",
            "ONTBREEKT     zaaktype WMO-MELDING: eigenschap gebieden."
                + " Voeg dit één keer toe aan het zaaktype.",
            "ONTBREEKT     zaaktype BEZWAAR: informatieobjecttype Bijlage."
                + " Voeg dit één keer toe aan het zaaktype.",
            "ONTBREEKT     zaaktype VERHUIZING."
                + " Publiceer vandaag precies één geldige versie, voor dienst verhuizing.");
    assertThat(uitkomst.uit()).last().asString().startsWith("Er ontbreekt iets: 4 van ");
    assertThat(uitkomst.uit())
        .filteredOn(regel -> regel.contains("resultaattypen"))
        .singleElement()
        .asString()
        .startsWith("let op        zaaktype KWIJTSCHELDING: resultaattypen zijn er niet.");
  }

  @Test
  void eenZaaksysteemDatWegIsWordtGenoemd() {
    Opdrachtregel.Uitkomst uitkomst = keur("--gemeente=" + WEG);

    assertThat(uitkomst.status()).isEqualTo(1);
    assertThat(ontbreekt(uitkomst))
        .hasSize(3)
        .contains(
            "ONTBREEKT     Zaken API, scope zaken.lezen."
                + " Het adres localhost is niet te bereiken. Controleer adres en netwerk.");
  }

  @Test
  void eenVerkeerdGeheimWordtGenoemd() {
    Opdrachtregel.Uitkomst uitkomst = keur("--gemeente=" + VREEMD);

    assertThat(uitkomst.status()).isEqualTo(1);
    assertThat(ontbreekt(uitkomst))
        .hasSize(3)
        .contains(
            "ONTBREEKT     Zaken API, scope zaken.lezen."
                + " Het token wordt niet aanvaard. Controleer geheim.");
  }

  @Test
  void watHetZaaksysteemNietLeesbaarBeantwoordtIsGeenOntbrekendZaaktype() {
    stoor("/autorisaties/.*", Storing.Effect.ROMMEL);
    stoor("/catalogi/api/v1/eigenschappen", Storing.Effect.ROMMEL);
    BUREN
        .zaaksysteem()
        .stoor(
            new Storing(
                "GET",
                Pattern.compile("/catalogi/api/v1/roltypen"),
                1,
                1,
                Storing.Effect.STATUS,
                503,
                0,
                0));

    Opdrachtregel.Uitkomst uitkomst = opdracht(VAN_STAD);

    assertThat(uitkomst.status()).isEqualTo(1);
    assertThat(uitkomst.uit())
        .contains(
            "niet te zien  scopes om te schrijven."
                + " De Autorisaties API gaf geen antwoord over ons.");
    assertThat(ontbreekt(uitkomst))
        .hasSize(2)
        .allMatch(regel -> regel.endsWith("Keur later opnieuw."))
        .anyMatch(regel -> regel.contains("gaf er geen antwoord op"))
        .anyMatch(regel -> regel.contains("niet te lezen"));
  }

  @Test
  void eenTweedeAfzenderIsEenWaarschuwingEnHoudtNietsTegen() {
    BUREN.zaaksysteem().behandelaar().informeer("In behandeling", true);
    try {
      Opdrachtregel.Uitkomst uitkomst = keur(VAN_STAD);

      assertThat(uitkomst.status()).isZero();
      assertThat(uitkomst.uit())
          .anyMatch(regel -> regel.startsWith("let op  ") && regel.contains("twee brieven"));
    } finally {
      BUREN.zaaksysteem().behandelaar().informeer("In behandeling", false);
    }
  }

  @Test
  void eenOnbekendeOfGeenGemeenteIsVerkeerdGebruik() {
    Opdrachtregel.Uitkomst onbekend = keur("--gemeente=nergenshuizen");
    assertThat(onbekend.status()).isEqualTo(2);
    assertThat(onbekend.uit())
        .containsExactly(
            "Voor deze gemeente is geen zaaksysteem ingesteld dat ZGW spreekt"
                + " (machtigingsbrug.zaak.zgw.gemeenten).");

    Opdrachtregel.Uitkomst geen = keur();
    assertThat(geen.status()).isEqualTo(2);
    assertThat(geen.uit()).containsExactly("Gebruik: keur-zaaksysteem --gemeente=<gemeente>");
  }

  private static void stoor(String pad, Storing.Effect effect) {
    BUREN.zaaksysteem().stoor(new Storing("GET", Pattern.compile(pad), 0, 1, effect, 503, 0, 0));
  }

  /** In the application that all share. */
  private static Opdrachtregel.Uitkomst keur(String... argumenten) {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    int status =
        context
            .getBean(KeurZaaksysteem.class)
            .voerUit(
                new DefaultApplicationArguments(regel(argumenten)),
                new PrintStream(uit, true, StandardCharsets.UTF_8));
    return new Opdrachtregel.Uitkomst(
        status, uit.toString(StandardCharsets.UTF_8).lines().toList(), "");
  }

  /** In a process of its own. */
  private static Opdrachtregel.Uitkomst opdracht(String... argumenten) {
    Opdrachtregel.Uitkomst uitkomst = REGEL.voer(BUREN.eigenschappen(), regel(argumenten));
    stil(uitkomst);
    return uitkomst;
  }

  private static String[] regel(String... argumenten) {
    return Stream.concat(Stream.of("keur-zaaksysteem"), Stream.of(argumenten))
        .toArray(String[]::new);
  }

  /** No line of a log and no trace of a fault: only what the operator has to know. */
  private static void stil(Opdrachtregel.Uitkomst uitkomst) {
    assertThat(uitkomst.fout()).isEmpty();
    assertThat(uitkomst.uit())
        .noneMatch(
            regel ->
                regel.contains("WARN")
                    || regel.contains("ERROR")
                    || regel.contains("Exception")
                    || regel.startsWith("\tat "));
  }

  private static List<String> ontbreekt(Opdrachtregel.Uitkomst uitkomst) {
    return uitkomst.uit().stream().filter(regel -> regel.startsWith("ONTBREEKT ")).toList();
  }

  private static Path map() {
    try {
      return Files.createTempDirectory("keuring");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
