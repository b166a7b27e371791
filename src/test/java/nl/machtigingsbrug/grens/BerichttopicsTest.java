package nl.machtigingsbrug.grens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.gemeente.AfnemerInstellingen;
import nl.machtigingsbrug.gemeente.Afnemers;
import nl.machtigingsbrug.gemeente.Gemeenten;
import nl.machtigingsbrug.gemeente.Recht;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class BerichttopicsTest {

  private static final String WAAR = "machtigingsbrug.berichten.kafka.";

  @Test
  void eenTopicHandeltAlleenVoorZijnEigenGemeente() {
    Berichttopics topics = topics(Map.of("topics.a", "op,portaal,stad"));

    assertThat(topics.aan()).isTrue();
    assertThat(topics.namen()).isEqualTo("op");
    assertThat(topics.met("op").afnemer().gemeenten()).containsExactly("stad");
    assertThat(topics.met("op").afnemer().rechten()).containsExactly(Recht.AANVRAAG_INDIENEN);
    assertThat(topics.met("op").dodeletters()).isEqualTo("op.dlt");
    assertThatThrownBy(() -> topics.met("ander")).hasMessageContaining("MB-TOEGANG-01");
  }

  @Test
  void zonderTopicsLuistertNiemand() {
    assertThat(topics(Map.of()).aan()).isFalse();
    assertThat(topics(Map.of()).namen()).isEqualTo("geen");
  }

  @ParameterizedTest
  @MethodSource("fouten")
  void eenFoutHoudtHetStartenTegen(Map<String, String> instellingen, String plaats) {
    assertThatThrownBy(() -> topics(instellingen))
        .isInstanceOfSatisfying(
            Afwijzing.class, fout -> assertThat(fout.veld()).isEqualTo(WAAR + plaats));
  }

  static Stream<Arguments> fouten() {
    return Stream.of(
        Arguments.of(Map.of("topics.a", "op,portaat,stad"), "topics.a.afnemer"),
        Arguments.of(Map.of("topics.a", "op,portaal,stat"), "topics.a.gemeente"),
        Arguments.of(Map.of("topics.a", "op,portaal,dorp"), "topics.a.gemeente"),
        Arguments.of(
            Map.of("topics.a", "op,portaal,stad", "topics.b", "op.dlt,portaal,stad"), "topics"),
        Arguments.of(Map.of("herhaal-plafond", "3m"), "herhaal-plafond"),
        Arguments.of(Map.of("herhaal-plafond", "100ms"), "herhaal-plafond"),
        Arguments.of(Map.of("herhaal-basis", "0s"), "herhaal-plafond"));
  }

  @Test
  void tweeKeerHetzelfdeTopicHoudtHetStartenTegen() {
    assertThatThrownBy(
            () -> topics(Map.of("topics.a", "op,portaal,stad", "topics.b", "op,portaal,stad")))
        .hasMessageContaining(".topic");
  }

  @Test
  void wachtSteedsLangerTotHetPlafond() {
    Kafkaherhaling herhaling = new Kafkaherhaling(instellingen(Map.of()));

    assertThat(Stream.of(1, 2, 3, 5, 6, 7, 1000, Integer.MAX_VALUE).map(herhaling::wachttijd))
        .containsExactly(
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(4),
            Duration.ofSeconds(16),
            Duration.ofSeconds(30),
            Duration.ofSeconds(30),
            Duration.ofSeconds(30),
            Duration.ofSeconds(30));
  }

  static Berichttopics topics(Map<String, String> instellingen) {
    AfnemerInstellingen.Instelling portaal =
        new AfnemerInstellingen.Instelling(
            Set.of(), List.of(), Set.of(Recht.AANVRAAG_INDIENEN), Set.of("stad", "elders"));
    return new Berichttopics(
        instellingen(instellingen),
        new Afnemers(new AfnemerInstellingen(Map.of("portaal", portaal))),
        new Binder(
                new MapConfigurationPropertySource(
                    Map.of(
                        "machtigingsbrug.gemeenten.stad.naam", "Stad",
                        "machtigingsbrug.gemeenten.dorp.naam", "Dorp")))
            .bindOrCreate("machtigingsbrug", Bindable.of(Gemeenten.class)));
  }

  /** A topic is written as name, afnemer, gemeente. */
  private static KafkaInstellingen instellingen(Map<String, String> kort) {
    Map<String, String> lang = new HashMap<>();
    kort.forEach(
        (naam, waarde) -> {
          if (naam.startsWith("topics.")) {
            String[] delen = waarde.split(",");
            lang.put(WAAR + naam + ".topic", delen[0]);
            lang.put(WAAR + naam + ".afnemer", delen[1]);
            lang.put(WAAR + naam + ".gemeente", delen[2]);
          } else {
            lang.put(WAAR + naam, waarde);
          }
        });
    return new Binder(new MapConfigurationPropertySource(lang))
        .bindOrCreate("machtigingsbrug.berichten.kafka", Bindable.of(KafkaInstellingen.class));
  }
}
