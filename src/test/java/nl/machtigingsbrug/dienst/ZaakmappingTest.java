package nl.machtigingsbrug.dienst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.machtigingsbrug.fout.Afwijzing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class ZaakmappingTest {

  private static final Catalogus CATALOGUS = Catalogus.meegeleverd();

  @TestFactory
  Stream<DynamicTest> elkGevalKomtUit() {
    List<DynamicTest> gevallen = new ArrayList<>();
    for (Dienst dienst : aanTeVragen()) {
      gevallen(dienst)
          .forEach(
              geval ->
                  gevallen.add(
                      DynamicTest.dynamicTest(
                          dienst.id() + ": " + geval.path("geval").asText(),
                          () -> controleer(dienst, geval))));
    }
    assertThat(gevallen).hasSizeGreaterThanOrEqualTo(16);
    return gevallen.stream();
  }

  /** What a mapping can set and no case sets, nobody has seen. */
  @Test
  void deGevallenZettenElkeEigenschap() {
    for (Dienst dienst : aanTeVragen()) {
      Set<String> gezet = new TreeSet<>();
      gevallen(dienst)
          .forEach(
              geval ->
                  geval
                      .path("zaak")
                      .path("eigenschappen")
                      .fieldNames()
                      .forEachRemaining(gezet::add));
      assertThat(gezet).as(dienst.id()).isEqualTo(new TreeSet<>(mapping(dienst).eigenschappen()));
    }
  }

  @ParameterizedTest
  @CsvSource({"gegevens.x, 12", "gegevens.y, 0.1", "gegevens.z, ja", "gegevens.lijst[0], een"})
  void waardenWordenTekst(String expressie, String verwacht) {
    assertThat(pasToe(expressie)).containsEntry("e", verwacht);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gegevens.nergens", "gegevens.leeg", "null", "'  '"})
  void watErNietIsWordtNietGezet(String expressie) {
    assertThat(pasToe(expressie)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gegevens.lijst",
        "gegevens",
        "$error('999990019')",
        "gegevens.een + 1",
        "$formatNumber(null, '0.00')",
        "$toMillis('999990019', '[Y')"
      })
  void eenExpressieDieFaaltNoemtAlleenHaarPlaats(String expressie) {
    assertThatThrownBy(() -> pasToe(expressie))
        .isInstanceOfSatisfying(
            Afwijzing.class,
            fout -> {
              assertThat(fout.veld()).isEqualTo("mapping.eigenschappen.e");
              assertThat(fout.getMessage()).doesNotContain("999990019");
            });
  }

  @Test
  void eenExpressieZonderEindeWordtAfgebroken() {
    long begin = System.nanoTime();
    assertThatThrownBy(() -> pasToe("($f := function($n){ $f($n + 1) }; $f(0))"))
        .isInstanceOf(Afwijzing.class);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "omschrijving: \"gegevens.(\" | regel 1, kolom 1: Dit is geen geldige JSONata",
        "omschrijving: $now() | Een mapping geeft altijd dezelfde uitkomst",
        "omschrijving: a b | Dit is geen geldige JSONata",
        "omschrijving: /a/ | Dit is geen geldige JSONata",
        "toelichting: gegevens.x | De sleutel 'omschrijving' ontbreekt",
        "onschrijving: gegevens.x | De sleutel 'onschrijving' bestaat hier niet",
        "omschrijving: [a] | Hier hoort tekst",
      })
  void eenFoutNoemtBestandEnPlaats(String tekst, String verwacht) {
    assertThatThrownBy(() -> Zaakmapping.van("proef.yaml", tekst))
        .isInstanceOf(CatalogusOngeldig.class)
        .hasMessageContaining("proef.yaml, regel 1")
        .hasMessageContaining(verwacht);
  }

  @Test
  void eenAndereTekstIsEenAndereVersie() {
    Zaakmapping een = Zaakmapping.van("proef", "omschrijving: dienst.naam");
    assertThat(een.versie())
        .isEqualTo(Zaakmapping.van("anders", een.tekst()).versie())
        .isNotEqualTo(Zaakmapping.van("proef", "omschrijving: dienst.id").versie());
  }

  private static Map<String, String> pasToe(String expressie) {
    String tekst = "omschrijving: dienst.naam\neigenschappen:\n  e: >-\n    " + expressie + "\n";
    ObjectNode invoer = invoer("Proef", null);
    invoer
        .putObject("gegevens")
        .put("x", 12.0)
        .put("y", 0.1)
        .put("z", true)
        .put("een", "een")
        .put("leeg", "")
        .putArray("lijst")
        .add("een")
        .add("twee");
    return Zaakmapping.van("proef", tekst).pasToe(invoer).eigenschappen();
  }

  private static void controleer(Dienst dienst, JsonNode geval) {
    JsonNode grond = geval.path("grond");
    ObjectNode invoer = invoer(dienst.naam(), grond.isMissingNode() ? null : grond.asText());
    CATALOGUS.gegevensschema(dienst).orElseThrow().controleer(geval.path("gegevens"));
    invoer.set("gegevens", geval.path("gegevens"));
    Zaakvelden velden = mapping(dienst).pasToe(invoer);
    JsonNode zaak = geval.path("zaak");
    assertThat(velden.omschrijving()).isEqualTo(zaak.path("omschrijving").asText());
    assertThat(velden.toelichting()).isEqualTo(zaak.path("toelichting").asText());
    assertThat(velden.eigenschappen())
        .isEqualTo(new YAMLMapper().convertValue(zaak.path("eigenschappen"), Map.class));
  }

  private static ObjectNode invoer(String dienst, @Nullable String grond) {
    ObjectNode invoer = JsonNodeFactory.instance.objectNode();
    invoer.putObject("dienst").put("naam", dienst);
    ObjectNode optreden = invoer.putObject("optreden");
    if (grond != null) {
      optreden.put("grond", grond);
    }
    return invoer;
  }

  private static Collection<Dienst> aanTeVragen() {
    return CATALOGUS.diensten().stream().filter(dienst -> dienst.zaak() != null).toList();
  }

  private static Zaakmapping mapping(Dienst dienst) {
    return CATALOGUS.zaakmapping(dienst).orElseThrow();
  }

  private static Stream<JsonNode> gevallen(Dienst dienst) {
    String naam = Objects.requireNonNull(dienst.zaak()).mapping() + ".gevallen.yaml";
    try (InputStream bron =
        new ClassPathResource("mappings/aanvraag-zaak/" + naam).getInputStream()) {
      return StreamSupport.stream(new YAMLMapper().readTree(bron).spliterator(), false);
    } catch (IOException e) {
      throw new IllegalStateException(naam);
    }
  }
}
