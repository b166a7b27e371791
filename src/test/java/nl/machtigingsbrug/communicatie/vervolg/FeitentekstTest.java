package nl.machtigingsbrug.communicatie.vervolg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.adressering.Brpfeit;
import nl.machtigingsbrug.communicatie.adressering.Geheimhouding;
import nl.machtigingsbrug.communicatie.adressering.Gemis;
import nl.machtigingsbrug.communicatie.adressering.Levensstand;
import nl.machtigingsbrug.communicatie.adressering.Navraag;
import nl.machtigingsbrug.communicatie.adressering.Persoonsfeiten;
import org.junit.jupiter.api.Test;

class FeitentekstTest {

  /** Of a message that was addressed before the BRP was ever asked. */
  @Test
  void watVroegerBewaardIsZegtDatNietsGevraagdIs() {
    Feitentekst feiten =
        Feitentekst.vanBytes(
            """
            {"moment": 1, "mandaat": {"gezag": "NIET_GEVRAAGD", "registratie": "NIET_GEVRAAGD",
             "beoordeeld": false},
             "personen": {"GEMACHTIGDE": {"levensstand": "NIET_GEVRAAGD",
               "geheimhouding": "NIET_GEVRAAGD", "kanalen": {}}}}"""
                .getBytes(StandardCharsets.UTF_8));

    assertThat(feiten.personen().get(Hoedanigheid.GEMACHTIGDE)).isEqualTo(Persoonsfeiten.ONBEKEND);
  }

  @Test
  void wanneerWatGevraagdWerdKomtTerug() {
    Navraag navraag =
        new Navraag(
            Instant.parse("2026-06-15T10:00:00.123456Z"),
            Set.of(Brpfeit.LEVEN, Brpfeit.GEHEIMHOUDING),
            Map.of(Brpfeit.LEVEN, Gemis.IN_ONDERZOEK));
    Persoonsfeiten persoon =
        new Persoonsfeiten(Levensstand.NIET_GEVRAAGD, Geheimhouding.JA, Map.of(), navraag);

    assertThat(Proeffeiten.heenEnWeer(persoon)).isEqualTo(persoon);
    assertThat(Objects.requireNonNull(Proeffeiten.heenEnWeer(persoon).brp()).op())
        .isEqualTo(navraag.op());
  }
}
