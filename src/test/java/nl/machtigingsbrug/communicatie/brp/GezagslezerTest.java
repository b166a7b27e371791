package nl.machtigingsbrug.communicatie.brp;

import static nl.machtigingsbrug.buren.brp.Gezagsrelatie.van;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import nl.machtigingsbrug.buren.brp.Gezagsrelatie;
import nl.machtigingsbrug.communicatie.adressering.Gezag;
import nl.machtigingsbrug.optreden.Bsn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GezagslezerTest {

  private static final String KIND = "999990019";
  private static final String OUDER = "999990020";
  private static final String ANDER = "999990421";
  private static final String TWEE = "TweehoofdigOuderlijkGezag";
  private static final String SAMEN = "GezamenlijkOuderlijkGezag";
  private static final String EEN = "EenhoofdigOuderlijkGezag";

  static Stream<Arguments> relaties() {
    return Stream.of(
        rij(Gezag.BEVESTIGD, "een van twee ouders", van(TWEE, KIND, ANDER, OUDER)),
        rij(Gezag.BEVESTIGD, "onder zijn nieuwe naam", van(SAMEN, KIND, OUDER, ANDER)),
        rij(Gezag.ONTKEND, "geen van twee ouders", van(TWEE, KIND, ANDER, "999990433")),
        rij(Gezag.ONZEKER, "een ouder zonder BSN", van(SAMEN, KIND, ANDER, "")),
        rij(Gezag.ONZEKER, "maar één van twee", van(SAMEN, KIND, ANDER)),
        rij(Gezag.BEVESTIGD, "de enige ouder", van(EEN, KIND, OUDER)),
        rij(Gezag.ONTKEND, "een ander is de enige", van(EEN, KIND, ANDER)),
        rij(Gezag.BEVESTIGD, "ouder naast een derde", van("GezamenlijkGezag", KIND, OUDER, "")),
        rij(Gezag.BEVESTIGD, "derde naast ouder", van("GezamenlijkGezag", KIND, ANDER, OUDER)),
        rij(Gezag.ONZEKER, "een onbekende derde", van("GezamenlijkGezag", KIND, ANDER, "")),
        rij(Gezag.BEVESTIGD, "voogd", van("Voogdij", KIND, OUDER)),
        rij(Gezag.ONTKEND, "een ander is voogd", van("Voogdij", KIND, ANDER)),
        rij(Gezag.ONZEKER, "voogd onbekend", van("Voogdij", KIND)),
        rij(Gezag.ONTKEND, "tijdelijk niemand", van("TijdelijkGeenGezag", KIND)),
        rij(Gezag.ONZEKER, "niet te bepalen", van("GezagNietTeBepalen", KIND)),
        rij(Gezag.ONZEKER, "een nieuwe soort", van("DriehoofdigGezag", KIND, OUDER, ANDER)),
        rij(Gezag.ONZEKER, "in onderzoek", van(EEN, KIND, OUDER).onderzocht()),
        rij(Gezag.ONZEKER, "niets"),
        rij(Gezag.ONZEKER, "alleen over een ander kind", van(EEN, ANDER, OUDER)),
        rij(
            Gezag.BEVESTIGD,
            "ook over een kind van haar",
            van(EEN, KIND, OUDER),
            van(EEN, ANDER, KIND)),
        rij(
            Gezag.ONZEKER,
            "twee die elkaar tegenspreken",
            van(EEN, KIND, OUDER),
            van(EEN, KIND, ANDER)));
  }

  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource("relaties")
  void leestGezag(Gezag verwacht, String naam, List<Gezagsrelatie> relaties) {
    assertThat(lees(relaties.stream().map(Gezagsrelatie::json).toList())).isEqualTo(verwacht);
  }

  @Test
  void zonderKindErbijIsHetOnzeker() {
    ObjectNode relatie = van(EEN, KIND, OUDER).json();
    relatie.remove("minderjarige");

    assertThat(lees(List.of(relatie))).isEqualTo(Gezag.ONZEKER);
  }

  @Test
  void eenOnderzoekDatWijNietKennenIsHetOok() {
    ObjectNode relatie = van(EEN, KIND, OUDER).json();
    relatie.putObject("inOnderzoek").put("ouders", true);
    assertThat(lees(List.of(relatie))).isEqualTo(Gezag.ONZEKER);

    relatie.put("inOnderzoek", false);
    assertThat(lees(List.of(relatie))).isEqualTo(Gezag.BEVESTIGD);
  }

  private static Gezag lees(List<ObjectNode> relaties) {
    ArrayNode lijst = JsonNodeFactory.instance.arrayNode();
    relaties.forEach(lijst::add);
    return Gezagslezer.lees(lijst, new Bsn(KIND), new Bsn(OUDER));
  }

  private static Arguments rij(Gezag gezag, String naam, Gezagsrelatie... relaties) {
    return Arguments.of(gezag, naam, List.of(relaties));
  }
}
