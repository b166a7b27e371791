package nl.machtigingsbrug.zds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.dienst.Gemeentecatalogi;
import nl.machtigingsbrug.mapping.Xsltmappingen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZaaktypegidsTest {

  private static final String STAD = "voorbeeldstad";
  @TempDir static Path map;
  private static Zaaktypegids gids;

  @BeforeAll
  static void lees() throws IOException {
    Files.createDirectories(map.resolve("stuf-zgw"));
    Files.writeString(
        map.resolve("stuf-zgw/waarden.yaml"),
        """
        zaaktypen:
          B1: { zaaktype: WMO-AANVRAAG }
          B2: { dienst: bezwaar }
          B3: { zaaktype: WMO-AANVRAAG, dienst: bezwaar }
          B4: { dienst: bestaat-niet }
          B5: { zaaktype: ELDERS }
        """);
    gids =
        new Zaaktypegids(
            Xsltmappingen.lees(map, List.of(STAD)), Gemeentecatalogi.lees(map, List.of(STAD)));
  }

  @ParameterizedTest
  @CsvSource({
    "B1, WMO-AANVRAAG, wmo-aanvraag",
    "WMO-AANVRAAG, WMO-AANVRAAG, wmo-aanvraag",
    "B2, B2, bezwaar",
    "B3, WMO-AANVRAAG, bezwaar",
    "B4, B4,",
    "B5, ELDERS,",
    "B9, B9,"
  })
  void deCodeZegtZaaktypeEnDienst(String code, String zaaktype, String dienst) {
    assertThat(gids.identificatie(STAD, code)).isEqualTo(zaaktype);
    assertThat(gids.dienst(STAD, code).map(Dienst::id).orElse(null)).isEqualTo(dienst);
  }

  @Test
  void zonderCodeIsErGeenDienst() {
    assertThat(gids.dienst(STAD, null)).isEmpty();
  }

  @Test
  void eenZaakIsVanDeDienstenVanAlHaarCodes() {
    assertThat(gids.diensten(STAD, "WMO-AANVRAAG"))
        .containsExactlyInAnyOrder("wmo-aanvraag", "bezwaar");
    assertThat(gids.diensten(STAD, "BEZWAAR")).containsExactly("bezwaar");
    assertThat(gids.diensten(STAD, "ELDERS")).isEmpty();
    assertThat(gids.diensten(STAD, "B9")).isEmpty();
  }
}
