package nl.machtigingsbrug.beheer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.machtigingsbrug.logboek.Handeling;
import nl.machtigingsbrug.logboek.Handelingssoort;
import nl.machtigingsbrug.logboek.Regel;
import org.junit.jupiter.api.BeforeEach;

/** Failed leveringen that wait, once they are replayed, behind a stopped bestemming. */
abstract class Herhaalproef extends Beheerproef {

  static final String VEEL = "/v1/leveringen/_herhaal";

  @BeforeEach
  void niemandAnders() {
    db.sql("delete from herhaling").update();
    // What another test made to look busy has a lease that no attempt gets.
    trekIn("staat <> 'BEZIG' or lease_tot > now() + interval '10 minutes'");
    await()
        .atMost(Duration.ofMinutes(1))
        .until(
            () ->
                db.sql("select not exists (select 1 from levering where staat = 'BEZIG')")
                    .query(Boolean.class)
                    .single());
    trekIn("true");
    db.sql("delete from werkvoorraad").update();
  }

  private void trekIn(String welke) {
    db.sql("update levering set staat = 'INGETROKKEN' where " + welke).update();
  }

  /** The levering of an aanvraag, MISLUKT, with a line in the werkvoorraad. */
  UUID mislukt() throws Exception {
    schakelaar.start(GEMEENTE, "zaaksysteem");
    UUID aanvraag = aanvraag();
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> staatVan("aanvraag_id", aanvraag).equals("MISLUKT"));
    schakelaar.stop(GEMEENTE, "zaaksysteem", "proef", "a.beheerder");
    return db.sql("select id from levering where aanvraag_id = ?")
        .param(aanvraag)
        .query(UUID.class)
        .single();
  }

  String staat(UUID levering) {
    return staatVan("id", levering);
  }

  private String staatVan(String kolom, UUID id) {
    return db.sql("select staat from levering where " + kolom + " = ?")
        .param(id)
        .query(String.class)
        .single();
  }

  UUID aanvraagVan(UUID levering) {
    return db.sql("select aanvraag_id from levering where id = ?")
        .param(levering)
        .query(UUID.class)
        .single();
  }

  /** As if the catalogue no longer allows it. */
  void sluitDienstVoor(UUID levering) {
    db.sql("update aanvraag set dienst = 'kwijtschelding-belastingen' where id = ?")
        .param(aanvraagVan(levering))
        .update();
  }

  long openRegels(UUID levering) {
    return db.sql("select count(*) from werkvoorraad where levering_id = ? and afgehandeld is null")
        .param(levering)
        .query(Long.class)
        .single();
  }

  /** The lines of the logboek about the replays of a levering. */
  List<Handeling> herhalingen(UUID levering) {
    return logboekVan(aanvraagVan(levering)).stream()
        .map(Regel::handeling)
        .filter(handeling -> handeling.soort() == Handelingssoort.LEVERING_HERHAALD)
        .toList();
  }

  static String een(UUID levering) {
    return "/v1/leveringen/" + levering + "/_herhaal";
  }

  static String bericht(String verzoek, String deel) {
    return """
        {"gemeente":"voorbeeldstad",%s"verzoek":"%s","versie":"vastgezet","door":"p.prins","toelichting":"hersteld, zie M-3"}"""
        .formatted(deel, verzoek);
  }

  static String verzoek() {
    return UUID.randomUUID().toString();
  }

  JsonNode proef(String filter) throws Exception {
    return gelukt(post(BEHEER, VEEL, bericht("proef", filter + "\"proef\":true,")));
  }

  HttpResponse<String> veel(String verzoek, String filter, String telling) throws Exception {
    return post(BEHEER, VEEL, bericht(verzoek, filter + "\"verwacht\":\"" + telling + "\","));
  }

  void verwachtStand(JsonNode stand, int hervat, int liepAl, String geweigerd, int rest) {
    assertThat(stand.path("hervat").asInt()).as(stand.toString()).isEqualTo(hervat);
    assertThat(stand.path("liepAl").asInt()).as(stand.toString()).isEqualTo(liepAl);
    assertThat(stand.path("geweigerd").toString()).isEqualTo(geweigerd);
    assertThat(stand.path("rest").asInt()).as(stand.toString()).isEqualTo(rest);
  }
}
