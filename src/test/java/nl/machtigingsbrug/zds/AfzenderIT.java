package nl.machtigingsbrug.zds;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;

/** Zender and ontvanger in the message, against who calls and for whom. */
@TestPropertySource(
    properties = {
      "machtigingsbrug.zds.ingang.gemeenten.voorbeeldstad.gemeentecode=9999",
      "machtigingsbrug.zds.ingang.gemeenten.voorbeeldstad.zenders.formulieren=FORM,OPEN"
    })
class AfzenderIT extends Zdsproef {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "formulieren, FORM, 9999, -",
        "formulieren, OPEN, 9999, -",
        "formulieren, ANDERS, 9999, MB-STUF-02",
        "formulieren, -, 9999, MB-STUF-02",
        "formulieren, FORM, 8888, MB-TOEGANG-03",
        "formulieren, FORM, -, MB-TOEGANG-03",
        "ander, ANDERS, 9999, -"
      })
  void zijnWieZeZeggen(
      String wie, @Nullable String zender, @Nullable String ontvanger, @Nullable String code)
      throws Exception {
    String bericht =
        voorbeeld("genereerZaakIdentificatie-1.1")
            .replaceFirst("(?s)<StUF:zender>.*?</StUF:zender>", systeem("zender", "1", zender))
            .replaceFirst(
                "(?s)<StUF:ontvanger>.*?</StUF:ontvanger>",
                systeem("ontvanger", ontvanger, "BRUG"));

    HttpResponse<String> antwoord = stuur("voorbeeldstad/zds11?wie=" + wie, SOAP11, bericht);

    if (code == null) {
      assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
    } else {
      assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(500);
      assertThat(antwoord.body()).contains(code);
    }
  }

  private static String systeem(
      String soort, @Nullable String organisatie, @Nullable String applicatie) {
    return organisatie == null || applicatie == null
        ? ""
        : "<StUF:%1$s><StUF:organisatie>%2$s</StUF:organisatie><StUF:applicatie>%3$s</StUF:applicatie></StUF:%1$s>"
            .formatted(soort, organisatie, applicatie);
  }
}
