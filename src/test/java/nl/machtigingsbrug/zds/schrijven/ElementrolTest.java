package nl.machtigingsbrug.zds.schrijven;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a rol of the zaaksysteem is about who a message names: a mistake hits someone else. */
class ElementrolTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "persoon: inpBsn=1 | persoon: inpBsn=1 geslachtsnaam=A | ja",
        "persoon: inpBsn=1 geslachtsnaam=A | persoon: inpBsn=2 geslachtsnaam=A | nee",
        "persoon: inpBsn=1 | persoon: geslachtsnaam=A | nee",
        "medewerker: identificatie=1 | eenheid: identificatie=1 | nee",
        "vestiging: vestigingsNummer=1 kvkNummer=2 | vestiging: vestigingsNummer=1 kvkNummer=3 | nee",
        "persoon: geslachtsnaam=A geboortedatum=B | persoon: geslachtsnaam=A geboortedatum=B voornamen=C | ja",
        "persoon: geslachtsnaam=A geboortedatum=B | persoon: geslachtsnaam=A geboortedatum=C | nee",
        "persoon: voornamen=A | persoon: geslachtsnaam=A | nee",
        "persoon: | persoon: | nee"
      })
  void nummersBeslissenEnAndersAllesWatBekendIs(String een, String ander, String zelfde)
      throws JsonProcessingException {
    assertThat(Elementrol.zelfde(rol(een), rol(ander))).isEqualTo(zelfde.equals("ja"));
    assertThat(Elementrol.zelfde(rol(ander), rol(een))).isEqualTo(zelfde.equals("ja"));
  }

  private static JsonNode rol(String tekst) throws JsonProcessingException {
    String[] delen = tekst.strip().split(" ");
    StringBuilder velden = new StringBuilder();
    for (int i = 1; i < delen.length; i++) {
      velden.append(i > 1 ? "," : "").append("\"" + delen[i].replace("=", "\":\"") + "\"");
    }
    return new ObjectMapper()
        .readTree(
            "{\"betrokkeneType\":\"%s\",\"betrokkeneIdentificatie\":{%s}}"
                .formatted(delen[0], velden));
  }
}
