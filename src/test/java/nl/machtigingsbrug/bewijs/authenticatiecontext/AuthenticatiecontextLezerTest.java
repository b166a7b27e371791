package nl.machtigingsbrug.bewijs.authenticatiecontext;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.machtigingsbrug.bewijs.GelezenBewijs;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.Optreden;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AuthenticatiecontextLezerTest {

  private static final Path GEVALLEN = Path.of("src/test/resources/authenticatiecontext");
  private static final Instant NU = Instant.parse("2026-11-24T09:00:00Z");

  private final AuthenticatiecontextLezer lezer =
      new AuthenticatiecontextLezer(Duration.ofMinutes(5));

  /**
   * One case a file.
   *
   * @param bericht the JSON as received
   * @param verwacht what must come out: {@code fout} and {@code veld}, or the parts of the Optreden
   */
  record Geval(String bericht, Map<String, Object> verwacht) {}

  @TestFactory
  Stream<DynamicTest> leestOfWeigertElkGeval() throws IOException {
    YAMLMapper yaml = new YAMLMapper();
    List<Path> bestanden;
    try (Stream<Path> gevonden = Files.list(GEVALLEN)) {
      bestanden = gevonden.filter(pad -> pad.toString().endsWith(".yaml")).sorted().toList();
    }
    assertThat(bestanden).hasSizeGreaterThanOrEqualTo(25);
    return bestanden.stream()
        .map(
            pad ->
                DynamicTest.dynamicTest(
                    pad.getFileName().toString().replace(".yaml", "").replace('-', ' '),
                    () -> controleer(yaml.readValue(pad.toFile(), Geval.class))));
  }

  private void controleer(Geval geval) {
    byte[] bericht = geval.bericht().getBytes(UTF_8);
    if (geval.verwacht().containsKey("fout")) {
      Afwijzing afwijzing =
          catchThrowableOfType(Afwijzing.class, () -> lezer.lees(bericht, "portaal", "b-1", NU));
      assertThat(afwijzing).isNotNull();
      assertThat(afwijzing.code().code()).isEqualTo(geval.verwacht().get("fout"));
      assertThat(afwijzing.veld()).isEqualTo(geval.verwacht().get("veld"));
      assertThat(afwijzing.getMessage()).doesNotContain("9999").doesNotContain("<script>");
      assertThat(afwijzing.getCause()).isNull();
    } else {
      GelezenBewijs gelezen = lezer.lees(bericht, "portaal", "b-1", NU);
      assertThat(gelezen.geldigTot()).isEqualTo(NU.plusSeconds(300));
      assertThat(gelezen.herhaalsleutel()).isEqualTo("portaal b-1");
      assertThat(delen(gelezen.optreden())).containsExactlyInAnyOrderEntriesOf(geval.verwacht());
    }
  }

  private static Map<String, Object> delen(Optreden optreden) {
    Map<String, Object> delen = new java.util.HashMap<>();
    ObjectMapper json = new ObjectMapper();
    delen.put("handelt", json.convertValue(optreden.handelt(), new TypeReference<Object>() {}));
    delen.put("betreft", json.convertValue(optreden.betreft(), new TypeReference<Object>() {}));
    delen.put("niveau", optreden.niveau().name());
    delen.put(
        "diensten", optreden.diensten().stream().map(dienst -> dienst.waarde()).sorted().toList());
    if (optreden instanceof Namens namens) {
      delen.put("grond", namens.vertegenwoordiging().grond().naam());
      String handelende = namens.vertegenwoordiging().handelende();
      if (handelende != null) {
        delen.put("handelende", handelende);
      }
    }
    return delen;
  }

  @Test
  void weigertEenBerichtDatTeGrootIs() {
    byte[] bericht = " ".repeat(AuthenticatiecontextLezer.GROOTSTE_BERICHT + 1).getBytes(UTF_8);

    assertThat(
            catchThrowableOfType(Afwijzing.class, () -> lezer.lees(bericht, "portaal", "b-1", NU))
                .code())
        .isEqualTo(Foutcode.BERICHT_TE_GROOT);
  }
}
