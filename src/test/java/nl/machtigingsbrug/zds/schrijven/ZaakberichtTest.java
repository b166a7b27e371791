package nl.machtigingsbrug.zds.schrijven;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Rolsoort;
import org.junit.jupiter.api.Test;

/** What is stored of a message is read by a later version, and comes back whole. */
class ZaakberichtTest {

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void eenBerichtVanEenEerdereVersieZegtNietsOverResultaatVerbandenEnBewijs() throws Exception {
    Zaakbericht bericht =
        json.readValue(
            """
            {"operatie":"ACTUALISEER_ZAAKSTATUS","zaaknummer":"ZAAK-1","aanmaak":null,
             "wijziging":null,"rollen":[],"statussen":[{"sleutel":"status-1","volgnummer":2,
             "omschrijving":null,"status":{"datumStatusGezet":"2026-11-27T10:15:00Z"}}],
             "eigenschappen":{},"stuk":null}""",
            Zaakbericht.class);

    assertThat(bericht.wijziging()).isNull();
    assertThat(bericht.statussen()).hasSize(1);
    assertThat(bericht.resultaat()).isNull();
    assertThat(bericht.verbanden()).isEmpty();
    assertThat(bericht.bewijs()).isNull();
  }

  @Test
  void komtHeelTerug() throws Exception {
    Elementrol wie =
        new Elementrol(
            Rolsoort.INITIATOR,
            "",
            "",
            JsonNodeFactory.instance.objectNode().put("betrokkeneType", "medewerker"));
    Zaakbericht bericht =
        new Zaakbericht(
            Operatie.UPDATE_ZAAK,
            "ZAAK-1",
            null,
            null,
            List.of(),
            List.of(),
            Map.of(),
            null,
            new Resultaatzetting(null, "Twee jaar", false),
            List.of(
                new Verband(
                    "ander-1",
                    Verbandsoort.ANDERE,
                    "ZAAK-2",
                    JsonNodeFactory.instance.objectNode().put("aardRelatie", "vervolg"),
                    true)),
            new Zaakbewijs("wmo-aanvraag", null, wie, true));

    assertThat(json.readValue(json.writeValueAsBytes(bericht), Zaakbericht.class))
        .isEqualTo(bericht);
  }
}
