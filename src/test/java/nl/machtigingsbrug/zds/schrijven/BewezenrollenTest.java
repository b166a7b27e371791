package nl.machtigingsbrug.zds.schrijven;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.machtigingsbrug.stuf.Rolsoort;
import nl.machtigingsbrug.zds.bewijs.Rolvergelijking;
import nl.machtigingsbrug.zds.bewijs.Rolvergelijking.Stand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D acts for M, as evidence says. */
class BewezenrollenTest {

  private static final Bewezenrollen BEWEZEN =
      new Bewezenrollen(rol(Rolsoort.GEMACHTIGDE, "D"), rol(Rolsoort.INITIATOR, "M"));

  @Test
  void eenNieuweZaakHoudtDeNamenEnDeAndereRollen() {
    Elementrol initiator = rol(Rolsoort.INITIATOR, "D");
    initiator.rol().put("roltoelichting", "Zij belde.");
    List<Elementrol> rollen =
        BEWEZEN.verrijk(
            List.of(initiator, rol(Rolsoort.BELANGHEBBENDE, "Z")),
            new Rolvergelijking(Stand.ONGENOEMD, Stand.ANDERS));

    assertThat(rollen.stream().map(BewezenrollenTest::tekst))
        .containsExactly("GEMACHTIGDE D", "INITIATOR M", "BELANGHEBBENDE Z");
    assertThat(rollen.get(0).rol().path("roltoelichting").asText()).isEqualTo("Zij belde.");
  }

  /** What stands before the arrow goes, what stands behind it comes. */
  @ParameterizedTest
  @CsvSource({
    "GEMACHTIGDE, '', D, '>D'",
    "GEMACHTIGDE, '', X, ",
    "GEMACHTIGDE, Y, X, 'Y>'",
    "GEMACHTIGDE, D, X, ",
    "GEMACHTIGDE, D, '', 'D>'",
    "INITIATOR, M, X, ",
    "INITIATOR, X, M, 'X>M'",
    "BELANGHEBBENDE, Y, X, 'Y>X'"
  })
  void bijEenWijzigingBlijftWatHetBewijsNietTegenspreekt(
      Rolsoort soort, String was, String wordt, String blijft) {
    Rolmutatie mutatie =
        new Rolmutatie(
            was.isEmpty() ? null : rol(soort, was), wordt.isEmpty() ? null : rol(soort, wordt));

    assertThat(BEWEZEN.verrijk(List.of(mutatie)).stream().map(BewezenrollenTest::tekst))
        .isEqualTo(blijft == null ? List.of() : List.of(blijft));
  }

  @Test
  void wieZelfHandeltLaatGeenGemachtigdeToe() {
    Bewezenrollen zelf = new Bewezenrollen(null, rol(Rolsoort.INITIATOR, "M"));

    assertThat(zelf.verrijk(List.of(new Rolmutatie(null, rol(Rolsoort.GEMACHTIGDE, "D")))))
        .isEmpty();
  }

  private static String tekst(Rolmutatie mutatie) {
    Elementrol was = mutatie.was();
    Elementrol wordt = mutatie.wordt();
    return (was == null ? "" : nummer(was)) + ">" + (wordt == null ? "" : nummer(wordt));
  }

  private static String tekst(Elementrol rol) {
    return rol.soort() + " " + nummer(rol);
  }

  private static String nummer(Elementrol rol) {
    return rol.rol().at("/betrokkeneIdentificatie/identificatie").asText();
  }

  private static Elementrol rol(Rolsoort soort, String nummer) {
    ObjectNode rol = JsonNodeFactory.instance.objectNode().put("betrokkeneType", "medewerker");
    rol.putObject("betrokkeneIdentificatie").put("identificatie", nummer);
    return new Elementrol(soort, "", "", rol);
  }
}
