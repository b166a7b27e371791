package nl.machtigingsbrug.communicatie.adressering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.machtigingsbrug.bestand.Melding;
import nl.machtigingsbrug.dienst.Catalogus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a folder with rules of one's own may hold, and what is said of what it may not. */
class RegellezerTest {

  private static final Catalogus CATALOGUS = Catalogus.meegeleverd();

  private static final String EIGEN =
      """
      regels:
        - id: eigen
          optreden: namens-een-ander
          berichtsoorten: [besluit]
          gronden: [bewind]
          diensten: [bezwaar]
          stuur:
            gemachtigde: { variant: volledig, kanalen: [brief-print] }
          reden: Zo heeft de gemeente het besloten.
          bron: [besluit van het college]
        - id: eigen-einde
          optreden: vertegenwoordiging-beeindigd
          einde: [ingetrokken]
          stuur:
            vertegenwoordigde: { variant: volledig, kanalen: [brief-print] }
          reden: Zo heeft de gemeente het besloten.
          bron: [besluit van het college]
      """;

  @TempDir Path map = Path.of("");

  @Test
  void eigenRegelsGaanVoorDeMeegeleverde() throws IOException {
    schrijf("eigen.yaml", EIGEN);

    assertThat(Regels.uit(map, CATALOGUS).inVolgorde())
        .hasSize(Regels.meegeleverd().inVolgorde().size() + 2)
        .extracting(Regel::id)
        .startsWith("eigen", "eigen-einde", "zelf-status");
  }

  @Test
  void eenBestandVanDezelfdeNaamVervangtHetMeegeleverde() throws IOException {
    String alles = Files.readString(Path.of("mappings/communicatie/adressering.yaml"));
    schrijf("adressering.yaml", alles.replace("id: curatele\n", "id: curator\n"));
    schrijf(
        "beleid.yaml",
        Files.readString(Path.of("mappings/communicatie/beleid.yaml"))
            .replace("gezagMoetGevraagdZijn: nee", "gezagMoetGevraagdZijn: ja")
            .replace("  sms: { bezorgdagen: \"1\" }\n", ""));

    Regels regels = Regels.uit(map, CATALOGUS);

    assertThat(regels.inVolgorde())
        .hasSameSizeAs(Regels.meegeleverd().inVolgorde())
        .extracting(Regel::id)
        .contains("curator")
        .doesNotContain("curatele");
    assertThat(regels.beleid().gezagMoetGevraagdZijn()).isTrue();
    assertThat(regels.beleid().kanalen()).hasSize(6);
    assertThat(regels.bronnen()).allSatisfy(bron -> assertThat(bron.vervangt()).isNotNull());
    assertThat(regels.versie()).isNotEqualTo(Regels.meegeleverd().versie());
  }

  @Test
  void hetMeegeleverdeBeleidIsWatErStaat() {
    Beleid beleid = Regels.meegeleverd().beleid();

    assertThat(beleid.berichtenboxdienst()).isEqualTo("berichtenbox-lezen");
    assertThat(beleid.verlopenRegistratieBeeindigtVolmacht()).isFalse();
    assertThat(beleid.gezagMoetGevraagdZijn()).isFalse();
    assertThat(beleid.onbekendeGeheimhouding()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id: eigen-einde | id: eigen | 11 | Dit id staat ook in",
        "id: eigen-einde | id: einde | 105 | Dit id staat ook in",
        "id: eigen-einde | ID: eigen-einde | 11 | De sleutel 'ID' bestaat hier niet",
        "einde: [ingetrokken] | einde: [weggelopen] | 13 | Deze waarde bestaat niet. Kies uit",
        "gronden: [bewind] | gronden: [bewinden] | 5 | Deze waarde bestaat niet. Kies uit",
        "gronden: [bewind] | einde: [ingetrokken] | 5 | Dit hoort alleen bij vertegenwoordiging-be",
        "diensten: [bezwaar] | diensten: [bezwaren] | 6 | De dienst 'bezwaren' staat niet in de",
        "optreden: namens-een-ander | optreden: voor-zichzelf | 5 | Wie voor zichzelf handelt",
        "optreden: namens-een-ander | optreden: voor-zichzelf | 8 | Bij voor-zichzelf kan het",
        "vertegenwoordigde: { | gemachtigde: { | 15 | Bij vertegenwoordiging-beeindigd kan het",
        "kanalen: [brief-print] } | kanalen: [duif] } | 8 | Deze waarde bestaat niet. Kies uit",
        "kanalen: [brief-print] } | kanalen: [sms], daarnaast: [sms] } | 8 | Een kanaal staat bij",
        "[besluit van het college] | [] | 10 | Hier staat te weinig",
        "variant: volledig | variant: alles | 8 | Deze waarde bestaat niet. Kies uit: volledig",
        "reden: Zo heeft de gemeente het besloten. | reden: Zomaar. | 9 | Hier staat te weinig",
        "gronden: [bewind] | werkvoorraad: ja | 2 | Zeg óf wie het bericht krijgt",
        "gronden: [bewind] | gronden: *alle | 5 | Een verwijzing (*) mag niet",
      })
  void eenFoutNoemtBestandEnRegel(String van, String door, int regel, String tekst)
      throws IOException {
    schrijf("eigen.yaml", EIGEN.replace(van, door));

    assertThat(fout().meldingen())
        .anySatisfy(
            melding -> {
              assertThat(melding.tekst()).startsWith(tekst);
              if (!door.equals("id: einde")) {
                assertThat(melding.bestand()).endsWith("communicatie/eigen.yaml");
                assertThat(melding.regel()).isEqualTo(regel);
              }
            });
  }

  @Test
  void eenRegelMoetZeggenWatErGebeurt() throws IOException {
    schrijf(
        "eigen.yaml",
        """
        regels:
          - id: eigen
            optreden: namens-een-ander
            reden: Zo heeft de gemeente het besloten.
            bron: [besluit van het college]
        """);

    assertThat(fout()).hasMessageContaining("Zeg óf wie het bericht krijgt");
  }

  @Test
  void eenRegelDieNooitBeslistIsEenFout() throws IOException {
    schrijf("eigen.yaml", EIGEN + EIGEN.substring(EIGEN.indexOf("  - id")).replace("eigen", "ook"));

    assertThat(fout().meldingen())
        .extracting(Melding::tekst)
        .containsExactly(
            "Deze regel beslist nooit, want 'eigen' staat ervoor en past altijd ook."
                + " Zet hem hoger of haal hem weg.",
            "Deze regel beslist nooit, want 'eigen-einde' staat ervoor en past altijd ook."
                + " Zet hem hoger of haal hem weg.");
  }

  @Test
  void eenRegelMetMeerVoorwaardenKanErachterNietMeerBeslissen() throws IOException {
    String ruimer = EIGEN.replace("    gronden: [bewind]\n", "");
    schrijf(
        "eigen.yaml",
        ruimer
            + EIGEN
                .substring(EIGEN.indexOf("  - id"), EIGEN.indexOf("  - id: eigen-einde"))
                .replace("eigen", "smal"));
    assertThat(fout()).hasMessageContaining("Deze regel beslist nooit, want 'eigen'");

    schrijf(
        "eigen.yaml",
        EIGEN
            + ruimer
                .substring(ruimer.indexOf("  - id"), ruimer.indexOf("  - id: eigen-einde"))
                .replace("eigen", "ruim"));
    assertThat(Regels.uit(map, CATALOGUS).inVolgorde()).extracting(Regel::id).contains("ruim");
  }

  @Test
  void tweeKeerInDezelfdeBerichtenboxMagNiet() throws IOException {
    schrijf(
        "eigen.yaml",
        EIGEN.replace(
            "      gemachtigde: { variant: volledig, kanalen: [brief-print] }\n",
            """
                  gemachtigde: { variant: volledig, kanalen: [berichtenbox-via-machtiging] }
                  vertegenwoordigde: { variant: volledig, kanalen: [berichtenbox] }
            """));
    assertThat(fout()).hasMessageContaining("Zo komt het bericht twee keer in dezelfde");
  }

  @Test
  void alleenDeGemachtigdeLeestDeBoxVanEenAnder() throws IOException {
    schrijf(
        "eigen.yaml",
        EIGEN.replace(
            "vertegenwoordigde: { variant: volledig, kanalen: [brief-print] }",
            "vertegenwoordigde: { variant: volledig, kanalen: [berichtenbox-via-machtiging] }"));
    assertThat(fout()).hasMessageContaining("Alleen de gemachtigde leest de berichtenbox");
  }

  @Test
  void voorElkBerichtMoetErEenRegelZijn() throws IOException {
    String alles = Files.readString(Path.of("mappings/communicatie/adressering.yaml"));
    schrijf(
        "adressering.yaml",
        alles.substring(0, alles.indexOf("  - id: gemachtigde-status"))
            + alles.substring(alles.indexOf("  # ---- Na het einde")));

    assertThat(fout().meldingen())
        .extracting(Melding::tekst)
        .containsExactly(
            "Bij statusbericht en namens-een-ander ontbreekt een laatste regel zonder gronden,"
                + " diensten en einde. Voeg die toe.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "berichtenbox-lezen | box-lezen | 5 | Deze dienst staat niet in de catalogus",
        "AndersVoor: [] | AndersVoor: [bezwaar, bezwar] | 12 | Deze dienst staat niet in de catalogus",
        "Volmacht: nee | Volmacht: misschien | 9 | Deze waarde bestaat niet. Kies uit: ja, nee",
        "  sms: { bezorgdagen: \"1\" } | sms: { bezorgdagen: 1 } | 31 | Een getal hoort hier niet",
        "sms: { bezorgdagen: \"1\" } | duif: { bezorgdagen: \"1\" } | 31 | De sleutel 'duif'",
        "sms: { bezorgdagen: \"1\" } | sms: { bezorgdagen: \"-1\" } | 31 | Deze waarde heeft niet",
      })
  void eenFoutInHetBeleidNoemtDeRegel(String van, String door, int regel, String tekst)
      throws IOException {
    String beleid = Files.readString(Path.of("mappings/communicatie/beleid.yaml"));
    schrijf("beleid.yaml", beleid.replace(van.strip(), door));

    assertThat(fout().meldingen())
        .singleElement()
        .satisfies(melding -> assertThat(melding.tekst()).startsWith(tekst))
        .satisfies(melding -> assertThat(melding.regel()).isEqualTo(regel));
  }

  @Test
  void deSchemasZijnAltijdDeMeegeleverde() throws IOException {
    schrijf("communicatie.schema.json", "true");
    schrijf("beleid.schema.json", "true");
    schrijf("eigen.yaml", EIGEN.replace("optreden: namens", "optredend: namens"));

    assertThat(fout()).hasMessageContaining("De sleutel 'optredend' bestaat hier niet");
  }

  private RegelsOngeldig fout() {
    RegelsOngeldig ongeldig =
        catchThrowableOfType(RegelsOngeldig.class, () -> Regels.uit(map, CATALOGUS));
    assertThat(ongeldig).isNotNull();
    return ongeldig;
  }

  private void schrijf(String naam, String tekst) throws IOException {
    Path bestand = map.resolve("communicatie").resolve(naam);
    Files.createDirectories(bestand.getParent());
    Files.writeString(bestand, tekst);
  }
}
