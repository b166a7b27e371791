package nl.machtigingsbrug.zds.modus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.machtigingsbrug.fout.Afwijzing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Who passes messages on without an address would find out with the first message. */
class ModusInstellingenTest {

  private static final String STAD = "machtigingsbrug.zds.modus.gemeenten.stad.";

  @ParameterizedTest
  @CsvSource({
    "modus, DOORGEVEN",
    "modus, SCHADUW",
    "modus, VERRIJKEN",
    "vragen, DOORGEVEN",
    "zaaktypen.B0757, DOORGEVEN",
    "diensten.wmo-aanvraag, VERRIJKEN"
  })
  void wieDoorgeeftHeeftEenAdresNodig(String naam, String modus) {
    Map<String, String> instellingen = new LinkedHashMap<>(Map.of(STAD + naam, modus));

    Throwable oorzaak = catchThrowable(() -> lees(instellingen));
    while (oorzaak != null && !(oorzaak instanceof Afwijzing)) {
      oorzaak = oorzaak.getCause();
    }
    assertThat(oorzaak).hasMessageStartingWith("MB-CONFIG-01");

    instellingen.put(STAD + "zds11.ontvang-asynchroon", "https://oud.example/zds");
    assertThat(lees(instellingen).gemeenten()).containsKey("stad");
  }

  private static ModusInstellingen lees(Map<String, String> instellingen) {
    return new Binder(new MapConfigurationPropertySource(instellingen))
        .bind("machtigingsbrug.zds.modus", ModusInstellingen.class)
        .get();
  }
}
