package nl.machtigingsbrug.communicatie.berichtenbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.machtigingsbrug.aansluiting.Basisadres;
import nl.machtigingsbrug.aansluiting.Geheim;
import nl.machtigingsbrug.communicatie.aanroep.Kanaalverzoek;
import nl.machtigingsbrug.fout.Afwijzing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EbmsverzoekenTest {

  private static final UUID BRIEF = UUID.randomUUID();
  private static final Ebmsverzoeken KAAL = new Ebmsverzoeken(instellingen(null, null));

  @Test
  void deBatchGaatMeeAlsBestand() throws IOException {
    Kanaalverzoek verzoek = KAAL.bied(BRIEF, new byte[] {1, 2, 3});
    JsonNode json = new ObjectMapper().readTree(verzoek.inhoud());

    assertThat(verzoek).hasToString("POST /ebms/messages");
    assertThat(json.path("properties").path("cpaId").asText()).isEqualTo("cpa 1");
    assertThat(json.path("properties").path("fromPartyId").asText()).isEqualTo("urn:osb:oin:1");
    assertThat(json.path("properties").path("toRole").asText()).isEqualTo("SP");
    assertThat(json.path("properties").path("action").asText()).isEqualTo("GLOBE-R-BV-Request");
    assertThat(json.path("properties").path("conversationId").asText()).isEqualTo(BRIEF.toString());
    // An id of ours would make the adapter refuse a repeat, without end.
    assertThat(json.path("properties").has("messageId")).isFalse();
    assertThat(json.path("dataSources").path(0).path("content").binaryValue())
        .containsExactly(1, 2, 3);
  }

  @Test
  void alleenOnzeSoortenWordenGevraagd() {
    assertThat(KAAL.ongelezen().adres().toString())
        .contains("cpaId=cpa%201")
        .contains("action=GLOBE-R-BV-Result");
    assertThat(KAAL.gebeurtenissen().adres().toString())
        .contains("action=GLOBE-R-BV-Request")
        .contains("eventTypes=FAILED&eventTypes=EXPIRED")
        .doesNotContain("RECEIVED");
  }

  @Test
  void hetGeheimStaatAlleenInDeKop() {
    assertThat(KAAL.ongelezen().koppen()).isEmpty();
    assertThat(new Ebmsverzoeken(instellingen(null, "t0ken")).ongelezen().koppen())
        .isEqualTo(Map.of("Authorization", "Bearer t0ken"));
    assertThat(new Ebmsverzoeken(instellingen("wij", "w")).ongelezen().koppen())
        .isEqualTo(Map.of("Authorization", "Basic d2lqOnc="));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../x", "a/b", "a b", "a?b", "a%2fb", "{}", "<html>"})
  void eenNummerDatGeenNummerIsWordtGeweigerd(String nummer) {
    assertThatThrownBy(() -> Ebmsverzoeken.nummer(nummer)).isInstanceOf(Afwijzing.class);
  }

  @Test
  void eenNummerMagEenApenstaartjeHebben() {
    assertThat(Ebmsverzoeken.nummer(" 3f-1@adapter.example\n")).isEqualTo("3f-1@adapter.example");
    assertThat(KAAL.gelezen("3f-1@adapter.example").adres().getPath())
        .isEqualTo("/ebms/messages/3f-1@adapter.example");
  }

  private static Berichtenboxinstellingen instellingen(
      @Nullable String naam, @Nullable String geheim) {
    Geheim waarde = geheim == null ? null : new Geheim(geheim);
    return new Berichtenboxinstellingen(
        Basisadres.of("https://adapter.example/ebms"),
        naam,
        naam == null ? null : waarde,
        naam == null ? waarde : null,
        "cpa 1",
        "urn:osb:oin:1",
        "SR",
        "urn:osb:oin:2",
        "SP",
        "urn:osb:services:x",
        "1",
        Basisadres.of("https://wus.example/x"),
        Map.of(),
        Duration.ofDays(1),
        3,
        Duration.ofMinutes(15),
        Duration.ofDays(2));
  }
}
