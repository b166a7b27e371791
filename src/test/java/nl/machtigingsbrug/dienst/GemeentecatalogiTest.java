package nl.machtigingsbrug.dienst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.ServiceUuid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;

/** What counts for one gemeente, and for no other. */
class GemeentecatalogiTest {

  private static final Set<String> GEMEENTEN = Set.of("stad", "dorp");

  @TempDir Path map = Path.of("");

  @Test
  void watVanDeEneIsGeldtNietInDeAndere() throws IOException {
    schrijf("diensten/bezwaar.yaml", dienst("bezwaar").replace("naam: ", "naam: Installatie "));
    schrijf(
        "gemeenten/stad/diensten/bezwaar.yaml", dienst("bezwaar").replace("naam: ", "naam: Stad "));
    schrijf("gemeenten/stad/diensten/verhuizing.gegevens.schema.json", "false");
    schrijf("gemeenten/dorp/aanvraag-zaak/bezwaar.yaml", "omschrijving: \"'Dorp'\"\n");

    Gemeentecatalogi catalogi = lees();

    Catalogus stad = catalogi.van("stad");
    Catalogus dorp = catalogi.van("dorp");
    assertThat(stad.dienst("bezwaar").naam()).startsWith("Stad ");
    assertThat(dorp.dienst("bezwaar").naam()).startsWith("Installatie ");
    assertThat(versie(stad)).isNotEqualTo(versie(dorp)).isEqualTo(versie(Catalogus.meegeleverd()));
    assertThat(stad.herkomst())
        .filteredOn(herkomst -> herkomst.vervangt() != null)
        .extracting(Herkomst::dienst, Herkomst::soort)
        .containsExactly(
            tuple("bezwaar", Herkomst.Soort.DIENST), tuple("verhuizing", Herkomst.Soort.GEGEVENS));
  }

  @Test
  void eenDienstVanDeEneBestaatInDeAndereNiet() throws IOException {
    Goed.map(map.resolve("gemeenten/stad/diensten"));

    Gemeentecatalogi catalogi = lees();

    assertThat(catalogi.van("stad").zoek("buurthulp")).isPresent();
    assertThat(catalogi.van("dorp").zoek("buurthulp")).isEmpty();
    assertThat(catalogi.van("dorp").zoek(new ServiceUuid("00000000-0000-4000-8000-0000000000c1")))
        .isEmpty();
  }

  @Test
  void eenGemeenteDieNietIsIngesteldHeeftGeenCatalogus() {
    assertThatThrownBy(() -> Gemeentecatalogi.lees(null, GEMEENTEN).van("elders"))
        .isInstanceOfSatisfying(
            Afwijzing.class, fout -> assertThat(fout.code()).isEqualTo(Foutcode.CONFIG_ONGELDIG));
  }

  @Test
  void eenMapVanEenOnbekendeGemeenteHoudtDeStartTegen() throws IOException {
    schrijf("gemeenten/stat/diensten/bezwaar.yaml", dienst("bezwaar"));

    assertThat(fout()).contains("stat, regel 1, kolom 1: Deze gemeente is niet ingesteld.");
  }

  @Test
  void watInDeMapVanEenGemeenteNietKanTellenHoudtDeStartTegen() throws IOException {
    schrijf("gemeenten/stad/dienst/bezwaar.yaml", dienst("bezwaar"));
    schrijf("gemeenten/dorp/bezwaar.yaml", dienst("bezwaar"));

    assertThat(fout())
        .contains("gemeente stad: ", "stad/dienst, regel 1, kolom 1: Dit telt niet mee.")
        .contains("gemeente dorp: ", "dorp/bezwaar.yaml, regel 1, kolom 1: Dit telt niet mee.");
  }

  @Test
  void eenVerwijzingNaarEenAndereGemeenteTeltNooit() throws IOException {
    schrijf("gemeenten/stad/diensten/bezwaar.yaml", dienst("bezwaar"));
    Files.createSymbolicLink(map.resolve("gemeenten/dorp"), Path.of("stad"));
    assertThat(fout()).contains("gemeente dorp: ", "Dit is niet de map van deze gemeente zelf.");

    Files.delete(map.resolve("gemeenten/dorp"));
    Files.createDirectory(map.resolve("gemeenten/dorp"));
    Files.createSymbolicLink(map.resolve("gemeenten/dorp/diensten"), Path.of("../stad/diensten"));
    assertThat(fout()).contains("gemeente dorp: ", "Dit is geen map van deze gemeente zelf.");
  }

  @Test
  void elkeFoutNoemtBestandRegelEnGemeenteEnStaatErEenKeer() throws IOException {
    schrijf("diensten/wmo-melding.yaml", dienst("wmo-melding").replace("zelf: ", "zelff: "));
    schrijf("gemeenten/stad/diensten/bezwaar.yaml", dienst("bezwaar").replace("zelf: ", "zelff: "));
    Goed.map(map.resolve("gemeenten/dorp/diensten"));
    Path buurthulp = map.resolve("gemeenten/dorp/diensten/buurthulp.yaml");
    Files.writeString(
        buurthulp, Files.readString(buurthulp).replace("0000000000c1", "000000000008"));

    CatalogusOngeldig ongeldig = catchThrowableOfType(CatalogusOngeldig.class, this::lees);
    assertThat(ongeldig).isNotNull();
    assertThat(ongeldig.meldingen())
        .filteredOn(melding -> melding.bestand().endsWith("wmo-melding.yaml"))
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allSatisfy(melding -> assertThat(melding.gemeente()).isNull());
    assertThat(ongeldig.meldingen())
        .filteredOn(melding -> melding.bestand().endsWith("stad/diensten/bezwaar.yaml"))
        .isNotEmpty()
        .allSatisfy(melding -> assertThat(melding.gemeente()).isEqualTo("stad"));
    assertThat(ongeldig.meldingen())
        .filteredOn(melding -> melding.tekst().startsWith("Deze ServiceUUID staat ook in"))
        .singleElement()
        .satisfies(melding -> assertThat(melding.gemeente()).isEqualTo("dorp"));
  }

  @Test
  void hetCommandoZegtWaarElkBestandVandaanKomt() throws IOException {
    schrijf("gemeenten/stad/diensten/bezwaar.yaml", dienst("bezwaar"));
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    ToonCatalogus commando = new ToonCatalogus(lees());

    assertThat(voer(commando, uit, "--gemeente=stad")).isZero();
    assertThat(uit.toString(StandardCharsets.UTF_8))
        .contains(
            "gemeenten/stad/diensten/bezwaar.yaml (in plaats van classpath:mappings/diensten/bezwaar.yaml)")
        .endsWith("bestanden in plaats van een ander: 1.\n");
    assertThat(voer(commando, uit, "--gemeente=elders")).isEqualTo(2);
    assertThat(voer(commando, uit)).isEqualTo(2);
  }

  private static int voer(ToonCatalogus commando, ByteArrayOutputStream uit, String... argumenten) {
    return commando.voerUit(
        new DefaultApplicationArguments(argumenten),
        new PrintStream(uit, true, StandardCharsets.UTF_8));
  }

  private Gemeentecatalogi lees() {
    return Gemeentecatalogi.lees(map, GEMEENTEN);
  }

  private String fout() {
    CatalogusOngeldig ongeldig = catchThrowableOfType(CatalogusOngeldig.class, this::lees);
    return ongeldig == null ? "geen fout" : String.valueOf(ongeldig.getMessage());
  }

  private static String versie(Catalogus catalogus) {
    return catalogus.zaakmapping(catalogus.dienst("bezwaar")).orElseThrow().versie();
  }

  private static String dienst(String id) throws IOException {
    return Files.readString(Path.of("mappings/diensten/" + id + ".yaml"));
  }

  private void schrijf(String naam, String tekst) throws IOException {
    Path bestand = map.resolve(naam);
    Files.createDirectories(bestand.getParent());
    Files.writeString(bestand, tekst);
  }
}
