package nl.machtigingsbrug.zds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import nl.machtigingsbrug.fout.Afwijzing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Strict at 1.1, only telling at 1.2, with the official schemas where they are. */
@ExtendWith(OutputCaptureExtension.class)
class SchemakeuringIT extends Zdsproef {

  private static final boolean ER = map("1.1") != null && map("1.2") != null;

  private static @Nullable Path map(String versie) {
    return Stream.of("../shared", "../../shared")
        .map(map -> Path.of(map, "standards/stuf/zds-" + versie))
        .filter(Files::exists)
        .findFirst()
        .orElse(null);
  }

  @BeforeAll
  static void alleenMetDeStandaard() {
    Assumptions.assumeTrue(
        ER, "no standards/stuf in ../shared: the switch is not tested with the official schemas");
  }

  @DynamicPropertySource
  static void eigenschappen(DynamicPropertyRegistry register) {
    if (ER) {
      String ingang = "machtigingsbrug.zds.ingang.";
      register.add(ingang + "schemas.zds11", () -> map("1.1"));
      register.add(ingang + "schemas.zds12", () -> map("1.2"));
      String keuring = ingang + "gemeenten.voorbeeldstad.keuring.";
      register.add(keuring + "zds11", () -> "STRENG");
      register.add(keuring + "zds12", () -> "MELDEN");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "creeerZaak-1.1",
        "updateZaak-1.1",
        "actualiseerZaakstatus-1.1",
        "voegZaakdocumentToe-1.1",
        "maakZaakdocument-1.1",
        "updateZaakdocument-1.1",
        "geefZaakdetails-1.1",
        "genereerZaakIdentificatie-1.1"
      })
  void watKloptGaatDoor(String naam) throws Exception {
    HttpResponse<String> antwoord = stuur("voorbeeldstad/zds11", SOAP11, voorbeeld(naam));

    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
  }

  @Test
  void strengWeigertEnNoemtAlleenDeRegel(CapturedOutput log) throws Exception {
    HttpResponse<String> antwoord =
        stuur("voorbeeldstad/zds11", SOAP11, kapot(voorbeeld("creeerZaak-1.1")));

    assertThat(antwoord.statusCode()).isEqualTo(500);
    assertThat(antwoord.body())
        .contains("MB-STUF-03 (cvc-", "StUF055", "Fo03Bericht")
        .doesNotContain("geheim");
    assertThat(log.getAll()).contains("regel=cvc-").doesNotContain("geheim");
    assertThat(ontvanger.gezien).isEmpty();
  }

  @Test
  void meldenLaatDoorEnSchrijftHetOp(CapturedOutput log) throws Exception {
    HttpResponse<String> antwoord =
        stuur("voorbeeldstad/zds12", SOAP11, vreemd(voorbeeld("creeerZaak-1.2")));

    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
    assertThat(log.getAll()).contains("regel=cvc-").doesNotContain("geheim");
    assertThat(ontvanger.gezien).hasSize(1);
  }

  @Test
  void zonderDeBestandenStartHetNiet() {
    ZdsInstellingen leeg =
        new ZdsInstellingen(
            org.springframework.util.unit.DataSize.ofMegabytes(1),
            org.springframework.util.unit.DataSize.ofMegabytes(1),
            null,
            new ZdsInstellingen.Schemas(Path.of("/bestaat/niet"), null),
            Map.of(
                "voorbeeldstad",
                new ZdsInstellingen.Gemeente(
                    null,
                    Map.of(),
                    new ZdsInstellingen.Keuringen(Keuring.MELDEN, Keuring.UIT),
                    null,
                    null,
                    null)));

    assertThatThrownBy(() -> new Schemakeuring(leeg))
        .isInstanceOf(Afwijzing.class)
        .hasMessageContaining("MB-CONFIG-01");
  }

  private static String kapot(String bericht) {
    String kapot = bericht.replaceFirst("<ZKN:startdatum>[^<]*<", "<ZKN:startdatum>geheim<");
    assertThat(kapot).isNotEqualTo(bericht);
    return kapot;
  }

  private static String vreemd(String bericht) {
    String vreemd = bericht.replaceFirst("<ZKN:startdatum>", "<ZKN:geheim/><ZKN:startdatum>");
    assertThat(vreemd).isNotEqualTo(bericht);
    return vreemd;
  }
}
