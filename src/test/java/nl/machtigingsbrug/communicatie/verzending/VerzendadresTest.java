package nl.machtigingsbrug.communicatie.verzending;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Verzendopdracht;
import nl.machtigingsbrug.communicatie.Voorbeeldopdracht;
import nl.machtigingsbrug.zaak.zgw.Contract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class VerzendadresTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "geen",
      value = {
        "Dorpsstraat 1, Dorpsstraat, 1, geen, geen",
        "Plein 1944 12, Plein 1944, 12, geen, geen",
        "Dorpsstraat 1 A, Dorpsstraat, 1, A, geen",
        "Dorpsstraat 1A, Dorpsstraat, 1, A, geen",
        "Dorpsstraat 1 bis, Dorpsstraat, 1, geen, bis",
        "Dorpsstraat 12-A-2, Dorpsstraat, 12, A, 2",
        "Dorpsstraat 12-2, Dorpsstraat, 12, geen, 2"
      })
  void eenNederlandsAdresHeeftVelden(
      String regel,
      String straat,
      int huisnummer,
      @org.jspecify.annotations.Nullable String letter,
      @org.jspecify.annotations.Nullable String toevoeging) {
    JsonNode adres =
        Verzendadres.van(brief(regel, "1234 AB  Voorbeeldstad"))
            .orElseThrow()
            .path("binnenlandsCorrespondentieadres");

    assertThat(adres.path("naamOpenbareRuimte").asText()).isEqualTo(straat);
    assertThat(adres.path("huisnummer").asInt()).isEqualTo(huisnummer);
    assertThat(adres.path("huisletter").textValue()).isEqualTo(letter);
    assertThat(adres.path("huisnummerToevoeging").textValue()).isEqualTo(toevoeging);
    assertThat(adres.path("postcode").asText()).isEqualTo("1234AB");
    assertThat(adres.path("woonplaatsnaam").asText()).isEqualTo("Voorbeeldstad");
  }

  static Stream<Verzendopdracht> zonderPlaats() {
    return Stream.of(
        brief("Rue 1", "1000 Bruxelles", "BELGIË"),
        brief("Postbus", "1234 AB Voorbeeldstad"),
        brief("Dorpsstraat 1 A 2", "1234 AB Voorbeeldstad"),
        brief("Dorpsstraat 1 achterhuis", "1234 AB Voorbeeldstad"),
        brief("x".repeat(81) + " 1", "1234 AB Voorbeeldstad"),
        Voorbeeldopdracht.voor(Kanaal.EMAIL)
            .adres(new Adres.Email("x".repeat(60) + "@" + "y".repeat(60) + ".example"))
            .maak(),
        Voorbeeldopdracht.voor(Kanaal.VTB_BERICHT).maak());
  }

  @ParameterizedTest
  @MethodSource("zonderPlaats")
  void waarDeStandaardGeenPlaatsHeeftIsNiets(Verzendopdracht opdracht) {
    assertThat(Verzendadres.van(opdracht)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"EMAIL", "SMS", "BRIEF_PRINT", "BERICHTENBOX"})
  void elkeVerzendingVoldoetEnHeeftEenAdres(Kanaal kanaal) throws IOException {
    Verzendopdracht opdracht = Voorbeeldopdracht.voor(kanaal).maak();
    var bericht =
        Verzonden.van(
                UUID.randomUUID(),
                URI.create("https://zgw.example/documenten/api/v1/enkelvoudiginformatieobjecten/1"),
                URI.create("https://zgw.example/zaken/api/v1/rollen/1"))
            .bericht(
                opdracht,
                Verzendadres.van(opdracht).orElseThrow(),
                URI.create("https://mensen.example/loket"),
                LocalDate.of(2026, 11, 27));

    assertThat(
            List.of(
                    "binnenlandsCorrespondentieadres",
                    "emailadres",
                    "telefoonnummer",
                    "mijnOverheid")
                .stream()
                .filter(bericht::has))
        .hasSize(1);
    Contract.van("drc-1.4.3.yaml").controleer("VerzendingRequest", bericht);
  }

  private static Verzendopdracht brief(String... regels) {
    return Voorbeeldopdracht.voor(Kanaal.BRIEF_PRINT)
        .adres(new Adres.Post("A. Voorbeeld", Arrays.asList(regels)))
        .maak();
  }
}
