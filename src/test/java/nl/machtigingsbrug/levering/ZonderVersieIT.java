package nl.machtigingsbrug.levering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.util.UUID;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A levering of which the dienst or its mapping was taken out of the catalogue. */
class ZonderVersieIT extends Leveringsproef {
  @Autowired Leveringinstellingen instellingen;

  @Test
  void komtBijEenMensInPlaatsVanVoorAltijdTeWachten() {
    UUID id =
        inTransactie(
            () -> {
              UUID gepland = plan("uit-proef-blind");
              assertThat(pogingen().begin(gepland)).isInstanceOf(Begin.Klaar.class);
              return gepland;
            });

    assertThat(levering(id).staat()).isEqualTo(Staat.MISLUKT);
    assertThat(levering(id).foutcode()).isEqualTo(Foutcode.DIENST_ONBEKEND);
    assertThat(werkvoorraad.open(GEMEENTE))
        .extracting(Werkregel::leveringId, Werkregel::soort)
        .containsExactly(tuple(id, Werksoort.LEVERING_MISLUKT));
  }

  private Pogingen pogingen() {
    return new Pogingen(
        jdbc,
        new TransactionTemplate(transacties),
        new Poort(jdbc, doseringen, instellingen),
        afloop,
        levering -> {
          throw new Afwijzing(Foutcode.DIENST_ONBEKEND, "dienst");
        },
        instellingen,
        Clock.systemUTC());
  }
}
