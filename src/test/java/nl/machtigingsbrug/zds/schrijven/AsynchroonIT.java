package nl.machtigingsbrug.zds.schrijven;

import static nl.machtigingsbrug.zds.schrijven.Stufpost.DOCHTER;
import static nl.machtigingsbrug.zds.schrijven.Stufpost.MOEDER;
import static nl.machtigingsbrug.zds.schrijven.Stufpost.initiator;
import static nl.machtigingsbrug.zds.schrijven.Stufpost.nieuweZaak;
import static nl.machtigingsbrug.zds.schrijven.Stufpost.status;
import static nl.machtigingsbrug.zds.schrijven.Stufpost.update;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import nl.machtigingsbrug.buren.zaaksysteem.Storing;
import nl.machtigingsbrug.fout.Foutcode;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Answered as soon as it is stored. */
@TestPropertySource(
    properties = "machtigingsbrug.zds.vertalen.gemeenten.voorbeeldstad.asynchroon=true")
class AsynchroonIT extends Schrijfproef {

  @Test
  void wieNietWachtKrijgtMeteenAntwoordEnAllesInVolgorde() throws Exception {
    String nummer = nieuw("ZAAK");
    BUREN
        .zaaksysteem()
        .stoor(
            Storing.van(
                new ObjectMapper()
                    .readTree(
                        """
                        {"methode":"POST","pad":"/zaken/api/v1/zaken","effect":"status","status":503}""")));

    stuur(nieuweZaak(nieuw("ref"), nummer, initiator("T", MOEDER)));
    stuur(status(nieuw("ref"), nummer, 2, "20261127101500"));
    stuur(
        update(
            nieuw("ref"),
            nummer,
            "",
            "<ZKN:resultaat><ZKN:omschrijving>Toegekend</ZKN:omschrijving></ZKN:resultaat>"));
    stuur(status(nieuw("ref"), nummer, 3, "20261127111500"));

    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .ignoreExceptions()
        .untilAsserted(
            () ->
                assertThat(zaak(nummer).statussen())
                    .containsExactly("Ontvangen", "In behandeling", "Afgehandeld"));
  }

  @Test
  void eenNummerMetEenBsnErinWordtGeweigerdVoordatHetErgensStaat() {
    assertThat(geweigerd(nieuweZaak(nieuw("ref"), DOCHTER, initiator("T", MOEDER))))
        .isEqualTo(Foutcode.ZAAKBERICHT_NIET_ONDERSTEUND);
    assertThat(geweigerd(status(nieuw("ref"), "ZAAK-" + DOCHTER, 2, "20261127101500")))
        .isEqualTo(Foutcode.ZAAKBERICHT_NIET_ONDERSTEUND);
    assertThat(aanroepen()).isEmpty();
  }
}
