package nl.machtigingsbrug.zaak.zgw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.Postgres;
import nl.machtigingsbrug.buren.zaaksysteem.Storing;
import nl.machtigingsbrug.commando.Opdrachtregel;
import nl.machtigingsbrug.proces.Poorten;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The command {@code keur-zaaksysteem} as an operator runs it, beside a real HTTP neighbour. */
class KeurZaaksysteemIT {

  private static final Path MAP = map();
  private static final Buren BUREN =
      Buren.start(MAP.resolve("buren"), Postgres.gedeeld().nieuweDatabase());
  private static final Opdrachtregel REGEL = new Opdrachtregel(MAP);
  private static final String ZGW = "machtigingsbrug.zaak.zgw.gemeenten.voorbeeldstad.";

  @AfterAll
  static void sluit() {
    BUREN.close();
  }

  @AfterEach
  void herstel() {
    BUREN.zaaksysteem().toonAlles();
    BUREN.zaaksysteem().herstel();
    List.of("zaken.bijwerken", "documenten.lezen").forEach(BUREN.zaaksysteem()::geefScope);
  }

  @Test
  void eenVolledigZaaksysteemIsGoedEnErWordtAlleenGelezen() {
    int eerder = BUREN.zaaksysteem().verzoeken().size();

    Opdrachtregel.Uitkomst uitkomst = keur(Map.of());

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

    Opdrachtregel.Uitkomst uitkomst = keur(Map.of());

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

    Opdrachtregel.Uitkomst uitkomst = keur(Map.of());

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

    Opdrachtregel.Uitkomst uitkomst = keur(Map.of());

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
  void eenZaaksysteemDatWegIsWordtGenoemd() throws IOException {
    String dood = "http://localhost:" + Poorten.vrij();

    Opdrachtregel.Uitkomst uitkomst =
        keur(
            Map.of(
                ZGW + "zaken", dood + "/zaken/api/v1",
                ZGW + "catalogi", dood + "/catalogi/api/v1",
                ZGW + "documenten", dood + "/documenten/api/v1",
                ZGW + "autorisaties", dood + "/autorisaties/api/v1"));

    assertThat(uitkomst.status()).isEqualTo(1);
    assertThat(ontbreekt(uitkomst))
        .hasSize(3)
        .contains(
            "ONTBREEKT     Zaken API, scope zaken.lezen."
                + " Het adres localhost is niet te bereiken. Controleer adres en netwerk.");
  }

  @Test
  void eenVerkeerdGeheimWordtGenoemd() {
    Opdrachtregel.Uitkomst uitkomst =
        keur(Map.of(ZGW + "geheim", "een-heel-ander-geheim-van-meer-dan-32-tekens"));

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

    Opdrachtregel.Uitkomst uitkomst = keur(Map.of());

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
      Opdrachtregel.Uitkomst uitkomst =
          keur(Map.of("machtigingsbrug.communicatie.afzenders.voorbeeldstad.statusbericht", "WIJ"));

      assertThat(uitkomst.status()).isZero();
      assertThat(uitkomst.uit())
          .anyMatch(regel -> regel.startsWith("let op  ") && regel.contains("twee brieven"));
    } finally {
      BUREN.zaaksysteem().behandelaar().informeer("In behandeling", false);
    }
  }

  @Test
  void eenOnbekendeOfGeenGemeenteIsVerkeerdGebruik() {
    Opdrachtregel.Uitkomst onbekend =
        REGEL.voer(BUREN.eigenschappen(), "keur-zaaksysteem", "--gemeente=nergenshuizen");
    assertThat(onbekend.status()).isEqualTo(2);
    assertThat(onbekend.uit())
        .containsExactly(
            "Voor deze gemeente is geen zaaksysteem ingesteld dat ZGW spreekt"
                + " (machtigingsbrug.zaak.zgw.gemeenten).");
    stil(onbekend);

    Opdrachtregel.Uitkomst geen = REGEL.voer(BUREN.eigenschappen(), "keur-zaaksysteem");
    assertThat(geen.status()).isEqualTo(2);
    assertThat(geen.uit()).containsExactly("Gebruik: keur-zaaksysteem --gemeente=<gemeente>");
    stil(geen);
  }

  private static void stoor(String pad, Storing.Effect effect) {
    BUREN.zaaksysteem().stoor(new Storing("GET", Pattern.compile(pad), 0, 1, effect, 503, 0, 0));
  }

  private static Opdrachtregel.Uitkomst keur(Map<String, String> anders) {
    Map<String, String> eigenschappen = new HashMap<>(BUREN.eigenschappen());
    eigenschappen.putAll(anders);
    Opdrachtregel.Uitkomst uitkomst =
        REGEL.voer(eigenschappen, "keur-zaaksysteem", "--gemeente=" + Buren.GEMEENTE);
    stil(uitkomst);
    return uitkomst;
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
