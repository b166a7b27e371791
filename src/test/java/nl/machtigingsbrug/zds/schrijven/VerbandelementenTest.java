package nl.machtigingsbrug.zds.schrijven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.stuf.Stufelement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** What comes and what goes, by verwerkingssoort; a relation is written as {@code D:T:ZAAK-2}. */
class VerbandelementenTest {

  @ParameterizedTest
  @CsvSource({
    "'', 'D:T:Z2', '+D Z2'",
    "'', 'D::Z2', '+D Z2'",
    "'', 'H:T:Z2', '+H Z2'",
    "'', 'A:T:Z2 A:T:Z3', '+A Z2 +A Z3'",
    "'D:V:Z2', 'D:V:', '-D Z2'",
    "'D:V:Z2', '', '-D Z2'",
    "'D:E:Z2', 'D:E:Z2', '-D Z2'",
    "'D:I:Z2', 'D:I:Z2', ''",
    "'D:W:Z2', 'D:W:Z2', ''",
    "'', 'D:I:Z2', ''",
    "'', 'D:V:Z2', ''",
    "'H:R:Z2', 'H:R:Z3', '-H Z2 +H Z3'",
    "'A:W:Z2', 'A:W:Z2 A:T:Z3', '+A Z3'",
    "'', 'D:T:', ''"
  })
  void watErbijKomtEnWatWeggaat(String was, String wordt, String verwacht) {
    assertThat(tekst(elementen().gewijzigd(object(was), object(wordt)))).isEqualTo(verwacht);
  }

  @ParameterizedTest
  @CsvSource({
    "'D:T:Z1', MB-BERICHT-04",
    "'H:T:Z2 H:T:Z3', MB-STUF-15",
    "'H:T:Z2 D:T:Z3', MB-STUF-63",
    "'D:V:Z2', MB-STUF-15",
    "'D:I:Z2', MB-STUF-15",
    "'D:X:Z2', MB-BERICHT-04",
    "'A:T:Z-999990421', MB-STUF-15"
  })
  void watNietKanWordtGeweigerdVoordatErEenZaakIs(String wordt, String code) {
    assertThatThrownBy(() -> elementen().nieuw(object(wordt)))
        .isInstanceOfSatisfying(
            Afwijzing.class, fout -> assertThat(fout.code().code()).isEqualTo(code));
  }

  private static Verbandelementen elementen() {
    return new Verbandelementen("Z1", VerbandelementenTest::gelezen);
  }

  private static JsonNode gelezen(Element relatie) {
    String nummer = relatie.getTextContent().strip();
    JsonNodeFactory json = JsonNodeFactory.instance;
    return nummer.isEmpty()
        ? json.nullNode()
        : json.objectNode()
            .put("identificatie", nummer)
            .<com.fasterxml.jackson.databind.node.ObjectNode>set("relatie", json.objectNode());
  }

  private static String tekst(List<Verband> verbanden) {
    return verbanden.stream()
        .map(
            een -> (een.komt() ? "+" : "-") + een.soort().name().charAt(0) + " " + een.zaaknummer())
        .collect(Collectors.joining(" "));
  }

  private static Stufelement object(String relaties) {
    String inhoud =
        Stream.of(relaties.split(" "))
            .filter(een -> !een.isEmpty())
            .map(een -> een.split(":", 3))
            .map(
                deel ->
                    "<ZKN:%1$s%2$s><ZKN:gerelateerde><ZKN:identificatie>%3$s</ZKN:identificatie></ZKN:gerelateerde></ZKN:%1$s>"
                        .formatted(
                            switch (deel[0]) {
                              case "H" -> "heeftAlsHoofdzaak";
                              case "D" -> "heeftAlsDeelzaak";
                              default -> "heeftBetrekkingOpAndere";
                            },
                            deel[1].isEmpty() ? "" : " StUF:verwerkingssoort=\"" + deel[1] + "\"",
                            deel[2]))
            .collect(Collectors.joining());
    return Stufpost.vraag(Operatie.CREEER_ZAAK, Stufpost.kaleZaak(inhoud))
        .bericht()
        .inhoud()
        .kinderen(Ruimte.ZKN, "object")
        .get(0);
  }
}
