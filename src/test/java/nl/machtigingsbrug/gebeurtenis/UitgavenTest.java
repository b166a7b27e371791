package nl.machtigingsbrug.gebeurtenis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.gebeurtenis.Gebeurtenisinstellingen.Instelling;
import nl.machtigingsbrug.gemeente.Gemeente;
import nl.machtigingsbrug.gemeente.Gemeenten;
import nl.machtigingsbrug.optreden.Oin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A wrong setting stops the start. */
class UitgavenTest {

  private static final String BASIS = "https://machtigingsbrug.example";
  private static final Gemeenten GEMEENTEN =
      new Gemeenten(
          Map.of(
              "a", gemeente(new Oin("00000009999999999004")),
              "b", gemeente(new Oin("00000009999999999005")),
              "zonder", gemeente(null)));

  @Test
  void elkeGemeenteHeeftHaarEigenTopic() {
    Uitgaven uitgaven = uitgaven(BASIS + "/", "k:1", Map.of("a", aan(null), "b", aan("eigen.b")));

    assertThat(uitgaven.van("a").topic()).isEqualTo("machtigingsbrug.a.gebeurtenissen");
    assertThat(uitgaven.van("b").topic()).isEqualTo("eigen.b");
    assertThat(uitgaven.van("b").bron())
        .isEqualTo("urn:nld:oin:00000009999999999005:systeem:machtigingsbrug");
    assertThat(uitgaven.dataref(new UUID(0, 1)))
        .isEqualTo(BASIS + "/v1/gebeurtenissen/00000000-0000-0000-0000-000000000001");
  }

  @Test
  void watUitStaatVerteltNietsNieuwsMaarBestaatNog() {
    Uitgaven uitgaven =
        uitgaven(
            BASIS,
            "k:1",
            Map.of(
                "a",
                new Instelling(false, null, Vorm.BINAIR, Sleutelkeuze.AANVRAAG, false),
                "b",
                aan(null)));

    assertThat(uitgaven.aan("a")).isFalse();
    assertThat(uitgaven.kent("a")).isTrue();
    assertThat(uitgaven.aan("b")).isTrue();
    assertThat(uitgaven.aan("c") || uitgaven.kent("c")).isFalse();
    assertThatThrownBy(() -> uitgaven.van("c")).isInstanceOf(Afwijzing.class);
  }

  @Test
  void zonderGebeurtenissenIsNietsNodig() {
    assertThat(uitgaven(null, "", Map.of()).aan("a")).isFalse();
  }

  @Test
  void tweeGemeentenOpEenTopicKanNiet() {
    weigert("topic", BASIS, "k:1", Map.of("a", aan("samen"), "b", aan("samen")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"met spatie", "", ".", "..", "a/b", "a:b"})
  void ditIsGeenTopic(String topic) {
    weigert(
        "machtigingsbrug.gebeurtenissen.gemeenten.a.topic", BASIS, "k:1", Map.of("a", aan(topic)));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "machtigingsbrug.example",
        "ftp://x.example",
        "https://u:p@x.example",
        "https://x.example?a=b"
      })
  void ditIsGeenBasis(@Nullable String basis) {
    weigert("dataref-basis", basis, "k:1", Map.of("a", aan(null)));
  }

  @Test
  void zonderOinMakelaarOfGemeenteKanHetNiet() {
    weigert("machtigingsbrug.gemeenten.zonder.oin", BASIS, "k:1", Map.of("zonder", aan(null)));
    weigert("camel.component.kafka.brokers", BASIS, " ", Map.of("a", aan(null)));
    weigert("gebeurtenissen.gemeenten.elders", BASIS, "k:1", Map.of("elders", aan(null)));
  }

  private static void weigert(
      String plaats, @Nullable String basis, String makelaars, Map<String, Instelling> gemeenten) {
    assertThatThrownBy(() -> uitgaven(basis, makelaars, gemeenten))
        .isInstanceOf(Afwijzing.class)
        .hasMessageContaining("MB-CONFIG-01")
        .hasMessageContaining(plaats);
  }

  private static Uitgaven uitgaven(
      @Nullable String basis, String makelaars, Map<String, Instelling> gemeenten) {
    return new Uitgaven(
        new Gebeurtenisinstellingen(basis == null ? null : URI.create(basis), gemeenten),
        GEMEENTEN,
        makelaars);
  }

  private static Instelling aan(@Nullable String topic) {
    return new Instelling(true, topic, Vorm.BINAIR, Sleutelkeuze.AANVRAAG, false);
  }

  private static Gemeente gemeente(@Nullable Oin oin) {
    return new Gemeente("Naam", Duration.ofHours(1), oin, null);
  }
}
