package nl.machtigingsbrug.communicatie.vervolg;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.adressering.Adresseerder;
import nl.machtigingsbrug.communicatie.adressering.Gemeenteregels;
import nl.machtigingsbrug.communicatie.adressering.Regels;
import nl.machtigingsbrug.communicatie.adressering.Situatie;
import nl.machtigingsbrug.communicatie.adressering.Verandering;
import nl.machtigingsbrug.communicatie.adressering.Veranderingen;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Recht;
import nl.machtigingsbrug.grens.Antwoord;
import nl.machtigingsbrug.grens.StrikteJson;
import nl.machtigingsbrug.grens.Tekstveld;
import nl.machtigingsbrug.grens.Verzoek;
import org.apache.camel.Body;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Handler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * {@code POST /v1/adresseringen}: who would get this now, by which rule, by what that was checked,
 * and what would change it. Nothing is sent.
 */
@Component("adresseerloket")
final class Adresseerloket {

  private static final int GROOTSTE = 4096;

  private final StrikteJson json =
      new StrikteJson(GROOTSTE, Foutcode.BERICHT_VELD_ONGELDIG, Adresseervraag.SLEUTELS);
  private final Zaakzoeker zaken;
  private final Feitenbron feitenbron;
  private final Gemeenteregels regels;

  Adresseerloket(Zaakzoeker zaken, Feitenbron feitenbron, Gemeenteregels regels) {
    this.zaken = zaken;
    this.feitenbron = feitenbron;
    this.regels = regels;
  }

  /** The adressering, and what would make it another. */
  record Weergave(JsonNode adressering, List<Anders> veranderingen) {}

  /** One fact that would change it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Anders(String als, @Nullable LocalDate vanaf, JsonNode dan) {
    static Anders van(Verandering verandering) {
      return new Anders(
          verandering.als(), verandering.vanaf(), Uitlegtekst.naarJson(verandering.dan()));
    }
  }

  @Handler
  Antwoord leg(@ExchangeProperty(Verzoek.EIGENSCHAP) Verzoek verzoek, @Body InputStream bericht)
      throws IOException {
    Adresseervraag vraag = json.lees(bericht.readNBytes(GROOTSTE + 1), Adresseervraag.class);
    String gemeente = Tekstveld.vereis(vraag.gemeente(), "gemeente", 100);
    verzoek.afnemer().vereis(Recht.VERVOLGBERICHT_INDIENEN, gemeente);
    Aanvraag aanvraag = aanvraag(vraag, gemeente);
    Situatie situatie =
        feitenbron
            .zoek(
                aanvraag,
                Velden.keus(Berichtsoort.class, vraag.berichtsoort(), "berichtsoort"),
                vraag.publicatie() == null ? null : Velden.moment(vraag.publicatie(), "publicatie"),
                vraag.uiterlijk() == null ? null : Velden.dag(vraag.uiterlijk(), "uiterlijk"),
                Map.of())
            .situatie();
    Regels haar = regels.van(gemeente);
    return new Antwoord(
        200,
        new Weergave(
            Uitlegtekst.naarJson(Adresseerder.adresseer(situatie, haar)),
            Veranderingen.van(situatie, haar).stream().map(Anders::van).toList()));
  }

  private Aanvraag aanvraag(Adresseervraag vraag, String gemeente) {
    if ((vraag.aanvraag() == null) == (vraag.zaak() == null)) {
      throw Velden.ongeldig("zaak");
    }
    UUID id = vraag.aanvraag() == null ? null : Velden.uuid(vraag.aanvraag(), "aanvraag");
    String zaak = vraag.zaak() == null ? null : Tekstveld.vereis(vraag.zaak(), "zaak", 100);
    return zaken.zoek(gemeente, id, zaak);
  }
}
