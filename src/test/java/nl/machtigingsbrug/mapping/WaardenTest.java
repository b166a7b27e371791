package nl.machtigingsbrug.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which value counts, and what is no value. */
class WaardenTest {

  @TempDir Path map;

  @Test
  void hetDichtstbijzijndeTeltPerWaarde() throws IOException {
    schrijf(
        "stuf-zgw/waarden.yaml",
        """
        standaard:
          statussen: { Klaar: Afgehandeld, Nieuw: Ontvangen }
        zaaktypen:
          B1:
            zaaktype: zaak-1
            statussen: { Klaar: Gereed }
        """);
    schrijf(
        "gemeenten/voorbeeldstad/stuf-zgw/waarden.yaml",
        """
        standaard:
          statussen: { Klaar: Klaar in de stad, Nieuw: Binnen }
          rollen:
            heeftAlsGemachtigde: { omschrijving: Machtiging }
        zaaktypen:
          B2: { dienst: wmo-aanvraag }
        """);
    Xsltmappingen mappingen = Xsltmappingen.lees(map, List.of("voorbeeldstad", "voorbeelddorp"));

    Waarden stad = mappingen.waarden("voorbeeldstad", "B1");
    assertThat(stad.tekst("statussen", "Klaar")).isEqualTo("Gereed");
    assertThat(stad.tekst("statussen", "Nieuw")).isEqualTo("Binnen");
    assertThat(stad.tekst("zaaktype")).isEqualTo("zaak-1");
    assertThat(stad.tekst("rollen", "heeftAlsGemachtigde", "omschrijving")).isEqualTo("Machtiging");
    assertThat(stad.tekst("rollen", "heeftAlsGemachtigde", "generiek")).isEqualTo("belanghebbende");
    assertThat(stad.tekst("talen", "nl")).isEqualTo("nld");
    assertThat(stad.tekst("statussen")).isNull();
    Waarden onbekend = mappingen.waarden("voorbeeldstad", "B9");
    assertThat(onbekend.tekst("statussen", "Klaar")).isEqualTo("Klaar in de stad");
    assertThat(onbekend.tekst("zaaktype")).isNull();
    assertThat(mappingen.waarden("voorbeeldstad", "B2").tekst("dienst")).isEqualTo("wmo-aanvraag");
    assertThat(mappingen.waarden("voorbeelddorp", "B2").tekst("dienst")).isNull();
    assertThat(mappingen.waarden("voorbeelddorp", null).tekst("statussen", "Klaar"))
        .isEqualTo("Afgehandeld");
  }

  @Test
  void eenZaaktypeHeeftAanBeideKantenEenNaam() throws IOException {
    schrijf(
        "stuf-zgw/waarden.yaml",
        """
        zaaktypen:
          Een lange omschrijving: { zaaktype: WMO-AANVRAAG }
          B2: { zaaktype: WMO-AANVRAAG }
          B1: { zaaktype: WMO-AANVRAAG }
          B3: { dienst: bezwaar }
        """);
    schrijf(
        "gemeenten/voorbeeldstad/stuf-zgw/waarden.yaml", "zaaktypen: { B1: { zaaktype: ANDERS } }");
    Xsltmappingen mappingen = Xsltmappingen.lees(map, List.of("voorbeeldstad", "voorbeelddorp"));

    assertThat(mappingen.identificatie("voorbeelddorp", "B1")).isEqualTo("WMO-AANVRAAG");
    assertThat(mappingen.identificatie("voorbeeldstad", "B1")).isEqualTo("ANDERS");
    assertThat(mappingen.identificatie("voorbeeldstad", "B3")).isEqualTo("B3");
    assertThat(mappingen.codes("voorbeelddorp", "WMO-AANVRAAG"))
        .containsExactly("B1", "B2", "Een lange omschrijving");
    assertThat(mappingen.codes("voorbeeldstad", "WMO-AANVRAAG"))
        .containsExactly("B2", "Een lange omschrijving");
    assertThat(mappingen.codes("voorbeeldstad", "B3")).containsExactly("B3");
    assertThat(mappingen.codes("voorbeeldstad", "B1")).isEmpty();
    assertThat(mappingen.codes("voorbeeldstad", "B9")).containsExactly("B9");
  }

  @Test
  void zaaktypeEnDienstZijnNooitHetzelfdeVoorAlles() throws IOException {
    schrijf("stuf-zgw/waarden.yaml", "standaard:\n  zaaktype: X\n  dienst: bezwaar\n");

    assertThatThrownBy(() -> Xsltmappingen.lees(map, List.of("voorbeeldstad")))
        .isInstanceOfSatisfying(
            MappingenOngeldig.class,
            ongeldig ->
                assertThat(ongeldig.meldingen())
                    .extracting(melding -> melding.regel() + " " + melding.tekst())
                    .containsExactly(
                        "2 Deze sleutel kan hier niet staan. Haal hem weg.",
                        "3 Deze sleutel kan hier niet staan. Haal hem weg."));
  }

  @Test
  void eenFoutNoemtBestandEnRegel() throws IOException {
    schrijf(
        "stuf-zgw/waarden.yaml",
        """
        standaard:
          vertrouwelijkheden: { OPENBAAR: openbar }
          rollen:
            heeftAlsGemachtigd: { generiek: initiator }
            heeftAlsInitiator: { generiek: gemachtigde }
        zaaktypen:
          B1: { diensten: x }
        """);

    assertThatThrownBy(() -> Xsltmappingen.lees(map, List.of("voorbeeldstad")))
        .isInstanceOfSatisfying(
            MappingenOngeldig.class,
            ongeldig ->
                assertThat(ongeldig.meldingen())
                    .allSatisfy(melding -> assertThat(melding.bestand()).endsWith("waarden.yaml"))
                    .extracting(melding -> melding.regel())
                    .containsExactlyInAnyOrder(2, 4, 5, 7));
  }

  private void schrijf(String bestand, String inhoud) throws IOException {
    Path pad = map.resolve(bestand);
    Files.createDirectories(pad.getParent());
    Files.writeString(pad, inhoud);
  }
}
