package nl.machtigingsbrug.stroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.logboek.Handeling;
import nl.machtigingsbrug.logboek.Handelingssoort;
import nl.machtigingsbrug.logboek.Logboek;
import nl.machtigingsbrug.logboek.Zoekvraag;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may know asks who it was, and that is written down. */
class GebeurtenisinzageIT extends Innameproef {

  @Autowired Logboek logboek;

  @Test
  void wieHetMagLeestOmWieHetGaatEnDatStaatInHetLogboek() throws Exception {
    UUID aanvraag = aanvraag();
    String gebeurtenis = gebeurtenis(aanvraag, "AANVRAAG_ONTVANGEN", null);

    HttpResponse<String> antwoord = get(TWEEDE_PORTAAL, "/v1/gebeurtenissen/" + gebeurtenis);

    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
    JsonNode event = json.readTree(antwoord.body());
    assertThat(event.path("id").asText()).isEqualTo(gebeurtenis);
    assertThat(event.path("dataref").asText())
        .isEqualTo("https://machtigingsbrug.example/v1/gebeurtenissen/" + gebeurtenis);
    assertThat(event.at("/data/optreden/gemachtigde/waarde").asText()).isEqualTo(DOCHTER.waarde());
    assertThat(event.at("/data/optreden/vertegenwoordigde/waarde").asText())
        .isEqualTo(MOEDER.waarde());
    assertThat(inzagen(aanvraag))
        .singleElement()
        .satisfies(
            inzage -> {
              assertThat(inzage.afnemer()).isEqualTo(TWEEDE_PORTAAL);
              assertThat(inzage.resultaat()).isEqualTo("gebeurtenis " + gebeurtenis);
              assertThat(inzage.betrokkenen().wie()).isEqualTo(new NatuurlijkPersoon(DOCHTER));
              assertThat(inzage.betrokkenen().namensWie()).isEqualTo(new NatuurlijkPersoon(MOEDER));
            });
  }

  @Test
  void vanEenAndereGemeenteIsZijOnbekendEnKomtErGeenRegel() throws Exception {
    UUID aanvraag = aanvraag();
    String gebeurtenis = gebeurtenis(aanvraag, "ZAAK_GEMAAKT", null);

    HttpResponse<String> andere = get(BUURPORTAAL, "/v1/gebeurtenissen/" + gebeurtenis);
    HttpResponse<String> geen = get(BUURPORTAAL, "/v1/gebeurtenissen/" + UUID.randomUUID());

    assertThat(andere.statusCode()).isEqualTo(404);
    assertThat(andere.body()).isEqualTo(geen.body()).contains("MB-GEBEURTENIS-01");
    assertThat(get(BUURPORTAAL, "/v1/gebeurtenissen/geen-id").body()).isEqualTo(geen.body());
    assertThat(inzagen(aanvraag)).isEmpty();
  }

  @Test
  void eenWeigeringNoemtOokHierNiemand() throws Exception {
    String gebeurtenis = gebeurtenis(null, "AANVRAAG_GEWEIGERD", "TOETS_NIVEAU_TE_LAAG");

    HttpResponse<String> antwoord = get(TWEEDE_PORTAAL, "/v1/gebeurtenissen/" + gebeurtenis);

    JsonNode data = json.readTree(antwoord.body()).path("data");
    assertThat(data.path("foutcode").asText()).isEqualTo("MB-TOETS-01");
    assertThat(data.has("optreden") || data.has("aanvraagId")).isFalse();
  }

  private UUID aanvraag() throws Exception {
    return UUID.fromString(veld(post("/v1/aanvragen", aanvraag(kenmerk(), referentie())), "id"));
  }

  private String gebeurtenis(@Nullable UUID aanvraag, String soort, @Nullable String foutcode) {
    UUID id = UUID.randomUUID();
    db.sql(
            """
            insert into gebeurtenis (id, gemeente, soort, aanvraag_id, dienst, foutcode,
              persoonsgegevens, tijdstip, volgnummer)
            values (?, ?, ?, ?, 'wmo-aanvraag', ?, false, now(), 1)""")
        .params(id, Buren.GEMEENTE, soort, aanvraag, foutcode)
        .update();
    return id.toString();
  }

  private List<Handeling> inzagen(UUID aanvraag) {
    return logboek
        .zoek(
            Buren.GEMEENTE,
            new Zoekvraag(
                null, null, aanvraag.toString(), Instant.EPOCH, Instant.now().plusSeconds(60), 100))
        .stream()
        .map(regel -> regel.handeling())
        .filter(handeling -> handeling.soort() == Handelingssoort.INZAGE)
        .toList();
  }
}
