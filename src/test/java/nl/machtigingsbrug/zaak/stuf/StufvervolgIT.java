package nl.machtigingsbrug.zaak.stuf;

import static nl.machtigingsbrug.scenario.Zaakgesprek.DOCHTER;
import static nl.machtigingsbrug.scenario.Zaakgesprek.MOEDER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import nl.machtigingsbrug.Machtigingsbrug;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.Kanaalburen;
import nl.machtigingsbrug.buren.brp.Inwoner;
import nl.machtigingsbrug.buren.stufzaaksysteem.Stufzaaksysteem;
import nl.machtigingsbrug.scenario.Zaakgesprek;
import nl.machtigingsbrug.stuf.Versie;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A message about a zaak that went out by StUF reaches both. */
@SpringBootTest(
    classes = Machtigingsbrug.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "machtigingsbrug.levering.basis=200ms",
      "machtigingsbrug.levering.plafond=500ms",
      "machtigingsbrug.berichtenbox.uitslagen-elke=500ms",
      "db-scheduler.polling-interval=200ms",
      "machtigingsbrug.zaak.zgw.gemeenten.voorbeeldstad.einde-vertegenwoordiging=VERVANGEN"
    })
class StufvervolgIT {

  private static final Duration GEDULD = Duration.ofSeconds(60);
  private static final Buren BUREN = Buren.vers();
  private static final Kanaalburen KANALEN = BUREN.kanalen();
  private static final Stufzaaksysteem SYSTEEM =
      BUREN.stufzaaksysteem(Buren.GEMEENTE, Versie.ZDS_1_2);

  @LocalServerPort private int poort;

  private final Zaakgesprek gesprek = new Zaakgesprek(BUREN, () -> poort);

  @DynamicPropertySource
  static void eigenschappen(DynamicPropertyRegistry register) {
    BUREN.eigenschappen().forEach((naam, waarde) -> register.add(naam, () -> waarde));
  }

  @Test
  void eenBesluitGaatNaarBeiden() throws IOException {
    for (String wie : new String[] {DOCHTER, MOEDER}) {
      KANALEN.brp().schrijfIn(wie, Inwoner.van("P. de Proef", "Dorpsstraat 1", "1234 AB STAD"));
    }
    String aanvraag =
        gesprek.neemIn(Zaakgesprek.dochterVoorMoeder(Buren.GEMEENTE)).path("id").asText();
    gesprek.portaal().wachtOpEinde(aanvraag, GEDULD);
    assertThat(SYSTEEM.zaken(aanvraag)).hasSize(1);
    int calls = SYSTEEM.operaties().size();

    JsonNode bericht =
        gesprek.wachtOpKlaar(
            gesprek.stuur(Zaakgesprek.berichtMetBijlage(aanvraag, "besluit")), GEDULD);

    assertThat(Zaakgesprek.verzending(bericht, "gemachtigde")).isNotNull();
    assertThat(Zaakgesprek.verzending(bericht, "vertegenwoordigde")).isNotNull();
    gesprek.trekIn(aanvraag);
    JsonNode einde = gesprek.portaal().wachtOpEinde(aanvraag, GEDULD);
    // What needs ZGW changes nothing in a zaak that is elsewhere, and fails on nothing either.
    assertThat(einde.path("leveringen").findValuesAsText("staat")).containsOnly("GELEVERD");
    assertThat(SYSTEEM.operaties()).hasSize(calls);
    assertThat(BUREN.zaaksysteem().zakenVan(aanvraag)).isEmpty();
  }
}
