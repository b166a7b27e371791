package nl.machtigingsbrug.grens;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrikteJsonTest {

  private final StrikteJson json =
      new StrikteJson(1000, Foutcode.BERICHT_VELD_ONGELDIG, Set.of("naam", "inhoud"));

  record Bericht(String naam, JsonNode inhoud) {}

  @Test
  void leestEenRecord() {
    assertThat(lees("{\"naam\":\"a\",\"inhoud\":{\"b\":[1]}}").inhoud().at("/b/0").intValue())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"naam\":1}|BERICHT_VELD_ONGELDIG|naam",
        "{\"naam\":true}|BERICHT_VELD_ONGELDIG|naam",
        "{\"999990019\":1}|BERICHT_VELD_ONGELDIG|(onbekende sleutel)",
        "{\"naam\":\"a\",\"naam\":\"b\"}|BERICHT_DUBBELE_SLEUTEL|",
        "{\"inhoud\":{\"a\":1,\"a\":2}}|BERICHT_DUBBELE_SLEUTEL|",
        "{\"naam\":|BERICHT_ONLEESBAAR|",
        "[]|BERICHT_VELD_ONGELDIG|",
        "null|BERICHT_VELD_ONGELDIG|"
      })
  void weigertMetCodeEnVeld(String tekst, Foutcode code, String veld) {
    Afwijzing afwijzing = catchThrowableOfType(Afwijzing.class, () -> lees(tekst));

    assertThat(afwijzing.code()).isEqualTo(code);
    assertThat(afwijzing.veld()).isEqualTo(veld);
    assertThat(afwijzing.getMessage()).doesNotContain("999990019");
  }

  @Test
  void weigertDiepeNesting() {
    String diep = "{\"inhoud\":" + "[".repeat(30) + "]".repeat(30) + "}";

    assertThat(catchThrowableOfType(Afwijzing.class, () -> lees(diep)).code())
        .isEqualTo(Foutcode.BERICHT_TE_DIEP);
  }

  @Test
  void weigertWatTeGrootIs() {
    String groot = "{\"naam\":\"" + "a".repeat(1000) + "\"}";

    assertThat(catchThrowableOfType(Afwijzing.class, () -> lees(groot)).code())
        .isEqualTo(Foutcode.BERICHT_TE_GROOT);
  }

  private Bericht lees(String tekst) {
    return json.lees(tekst.getBytes(UTF_8), Bericht.class);
  }
}
