package nl.machtigingsbrug.communicatie.vervolg;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.zaak.zgw.Keurregel;
import nl.machtigingsbrug.zaak.zgw.Rolconventie;
import nl.machtigingsbrug.zaak.zgw.Statustype;
import nl.machtigingsbrug.zaak.zgw.Zaaktype;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class AfzenderkeuringTest {

  @ParameterizedTest
  @CsvSource({
    "WIJ, A, true, 'twee brieven'",
    "WIJ, C, true, 'twee brieven'",
    "ZAAKSYSTEEM, A, true, 'de gemachtigde'",
    "ANDER, A, true, 'de gemachtigde'",
    "NIEMAND, A, true, 'de gemachtigde'",
    "ZAAKSYSTEEM, B, true, ''",
    "NIEMAND, C, true, ''",
    "WIJ, A, false, ''"
  })
  void zegtWieErTweeKeerOfVerkeerdSchrijft(
      String afzender, Rolconventie conventie, boolean informeren, String waarschuwing) {
    Map<Berichtsoort, Afzender> afzenders =
        afzender.equals("NIEMAND")
            ? Map.of()
            : Map.of(Berichtsoort.STATUSBERICHT, Afzender.valueOf(afzender));

    List<Keurregel> regels = keur(afzenders, conventie, informeren);

    if (waarschuwing.isEmpty()) {
      assertThat(regels).isEmpty();
    } else {
      assertThat(regels)
          .singleElement()
          .satisfies(
              regel -> {
                assertThat(regel.oordeel()).isEqualTo(Keurregel.Oordeel.LET_OP);
                assertThat(regel.wat()).contains("WMO-AANVRAAG", "In behandeling");
                assertThat(regel.doen()).contains(waarschuwing);
              });
    }
  }

  private static List<Keurregel> keur(
      Map<Berichtsoort, Afzender> afzenders, Rolconventie conventie, boolean informeren) {
    URI url = URI.create("https://zgw.example/1");
    Zaaktype zaaktype =
        new Zaaktype(
            url,
            List.of(),
            List.of(
                new Statustype(url, 1, "Ontvangen"),
                new Statustype(url, 2, "In behandeling", false, informeren, "")),
            List.of(),
            List.of());
    return new Afzenderkeuring(
            new Communicatie(
                DataSize.ofMegabytes(8),
                Duration.ofHours(24),
                Duration.ofMinutes(1),
                Duration.ofMinutes(5),
                Map.of(),
                Map.of("voorbeeldstad", afzenders)))
        .keur("voorbeeldstad", "WMO-AANVRAAG", zaaktype, conventie);
  }
}
