package nl.machtigingsbrug.communicatie.brp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import nl.machtigingsbrug.communicatie.adressering.Brpfeit;
import nl.machtigingsbrug.communicatie.adressering.Geheimhouding;
import nl.machtigingsbrug.communicatie.adressering.Gemis;
import nl.machtigingsbrug.communicatie.adressering.Levensstand;
import nl.machtigingsbrug.optreden.Bsn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersoonlezerTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "{}                                                                 | LEEFT         | -",
        "{\"overlijden\":{\"indicatieOverleden\":true}}                     | OVERLEDEN     | -",
        "{\"overlijden\":{\"datum\":{\"type\":\"DatumOnbekend\"}}}          | OVERLEDEN     | -",
        "{\"opschortingBijhouding\":{\"reden\":{\"code\":\"O\"}}}           | OVERLEDEN     | -",
        "{\"opschortingBijhouding\":{\"reden\":{\"code\":\"E\"}}}           | LEEFT         | -",
        "{\"opschortingBijhouding\":{}}                                     | NIET_GEVRAAGD | ONBEKENDE_WAARDE",
        "{\"overlijden\":{\"indicatieOverleden\":true,\"inOnderzoek\":{\"indicatieOverleden\":true}}} | NIET_GEVRAAGD | IN_ONDERZOEK",
        "{\"overlijden\":{\"indicatieOverleden\":false}}                    | LEEFT         | -",
      })
  void leestLeven(String persoon, Levensstand leven, @Nullable Gemis gemis)
      throws JsonProcessingException {
    assertThat(lees(persoon).levensstand()).isEqualTo(leven);
    assertThat(gemis(persoon, Brpfeit.LEVEN)).isEqualTo(gemis);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "{}                                          | NEE           | -",
        "{\"geheimhoudingPersoonsgegevens\":true}    | JA            | -",
        "{\"geheimhoudingPersoonsgegevens\":false}   | NEE           | -",
        "{\"geheimhoudingPersoonsgegevens\":\"nee\"} | NIET_GEVRAAGD | ONBEKENDE_WAARDE",
        "{\"geheimhoudingPersoonsgegevens\":null}    | NIET_GEVRAAGD | ONBEKENDE_WAARDE",
      })
  void leestGeheimhouding(String persoon, Geheimhouding geheim, @Nullable Gemis gemis)
      throws JsonProcessingException {
    assertThat(lees(persoon).geheimhouding()).isEqualTo(geheim);
    assertThat(gemis(persoon, Brpfeit.GEHEIMHOUDING)).isEqualTo(gemis);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "{\"geboorte\":{\"datum\":{\"type\":\"Datum\",\"datum\":\"2010-02-03\"}}} | -",
        "{\"geboorte\":{\"datum\":{\"type\":\"Datum\",\"datum\":\"x\"}}}          | ONBEKENDE_WAARDE",
        "{\"geboorte\":{\"datum\":{\"type\":\"JaarDatum\",\"jaar\":2010}}}        | ONVOLLEDIG",
        "{\"geboorte\":{\"datum\":{\"type\":\"Datum\",\"datum\":\"2010-02-03\"},\"inOnderzoek\":{\"datum\":true}}} | IN_ONDERZOEK",
        "{}                                                                       | ONVOLLEDIG",
      })
  void leestGeboorte(String persoon, @Nullable Gemis gemis) throws JsonProcessingException {
    assertThat(gemis(persoon, Brpfeit.LEEFTIJD)).isEqualTo(gemis);
    assertThat(lees(persoon).geboren() == null).isEqualTo(gemis != null);
  }

  private static @Nullable Gemis gemis(String persoon, Brpfeit feit)
      throws JsonProcessingException {
    return Objects.requireNonNull(lees(persoon).navraag()).gemist().get(feit);
  }

  private static Brpuitkomst lees(String persoon) throws JsonProcessingException {
    return Persoonlezer.lees(
        JSON.readTree(persoon),
        EnumSet.allOf(Brpfeit.class),
        new Bsn("999990019"),
        new Bsn("999990020"),
        Instant.EPOCH);
  }
}
