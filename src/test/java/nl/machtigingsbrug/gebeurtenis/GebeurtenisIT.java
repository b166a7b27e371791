package nl.machtigingsbrug.gebeurtenis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.logboek.Handelingssoort;
import nl.machtigingsbrug.scenario.Portaal;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What becomes final is told once, in order, and names nobody. */
@ExtendWith(OutputCaptureExtension.class)
class GebeurtenisIT extends Gebeurtenisproef {

  @DynamicPropertySource
  static void makelaar(DynamicPropertyRegistry register) {
    register.add(MAKELAARS, MAKELAAR::bootstrap);
  }

  @Test
  void eenAanvraagEnHaarZaakWordenInVolgordeVerteld() throws Exception {
    UUID aanvraag = dienIn(Buren.GEMEENTE, GEWOON);

    List<ConsumerRecord<String, byte[]>> verteld = wachtOp(Buren.GEMEENTE, aanvraag.toString(), 2);

    assertThat(verteld)
        .extracting(bericht -> kop(bericht, "ce_type"))
        .containsExactly("nl.machtigingen.aanvraag-ontvangen", "nl.machtigingen.zaak-gemaakt");
    assertThat(verteld)
        .extracting(bericht -> kop(bericht, "ce_sequence"))
        .containsExactly("1", "2");
    assertThat(verteld).extracting(ConsumerRecord::key).containsOnly(aanvraag.toString());
    assertThat(verteld)
        .extracting(ConsumerRecord::partition)
        .containsOnly(verteld.get(0).partition());
    assertThat(inhoud(verteld.get(0)).fieldNames())
        .toIterable()
        .containsExactly("aanvraagId", "gemeente", "dienst");
    JsonNode zaak = portaal.lees("/v1/aanvragen/" + aanvraag).inhoud().path("zaakidentificatie");
    assertThat(inhoud(verteld.get(1)).path("zaakidentificatie")).isEqualTo(zaak);
    assertThat(koppen(verteld.get(0)))
        .containsExactlyInAnyOrder(
            "ce_specversion",
            "ce_id",
            "ce_source",
            "ce_type",
            "ce_time",
            "ce_dataref",
            "ce_sequence",
            "ce_sequencetype",
            "content-type");
    assertThat(kop(verteld.get(0), "ce_source"))
        .isEqualTo("urn:nld:oin:00000009999999999004:systeem:machtigingsbrug");
    assertThat(kop(verteld.get(0), "ce_dataref"))
        .isEqualTo(
            "https://machtigingsbrug.example/v1/gebeurtenissen/" + kop(verteld.get(0), "ce_id"));
    assertThat(logboekVan(Buren.GEMEENTE, aanvraag))
        .extracting(regel -> regel.handeling().soort())
        .containsExactly(Handelingssoort.LEVERING_GELEVERD, Handelingssoort.AANVRAAG_ONTVANGEN);
    verteld.forEach(GebeurtenisIT::noemtNiemand);
  }

  @Test
  void deZaakWordtPasVerteldAlsZijErHelemaalIs() throws Exception {
    gestopt("zaaksysteem");
    UUID aanvraag = dienIn(Buren.GEMEENTE, GEWOON);
    wachtOp(Buren.GEMEENTE, aanvraag.toString(), 1);
    assertThat(gebeurtenissen(aanvraag)).containsExactly("AANVRAAG_ONTVANGEN");

    db.sql("delete from leveringsstop").update();

    assertThat(wachtOp(Buren.GEMEENTE, aanvraag.toString(), 2)).hasSize(2);
    assertThat(
            db.sql(
                    """
                    select count(*) from gebeurtenis g join levering l on l.aanvraag_id = g.aanvraag_id
                    where g.aanvraag_id = ? and g.soort = 'ZAAK_GEMAAKT' and l.reeks = 'ZAAK'
                      and l.staat = 'GELEVERD'""")
                .params(aanvraag)
                .query(Long.class)
                .single())
        .isOne();
  }

  @Test
  void deZaakWachtNietOpDeGebeurtenis() throws Exception {
    gestopt("gebeurtenissen");
    UUID aanvraag = dienIn(Buren.GEMEENTE, GEWOON);

    await()
        .atMost(GEDULD)
        .untilAsserted(
            () ->
                assertThat(gebeurtenissen(aanvraag))
                    .containsExactly("AANVRAAG_ONTVANGEN", "ZAAK_GEMAAKT"));
    assertThat(van(Buren.GEMEENTE, aanvraag.toString())).isEmpty();
  }

  @Test
  void eenWeigeringBijDeInnameIsEenGebeurtenisOokAlsZijTweeKeerKomt() throws Exception {
    String kenmerk = "k-" + UUID.randomUUID();
    for (int keer = 0; keer < 2; keer++) {
      Portaal.Antwoord antwoord = dienIn(Buren.GEMEENTE, TE_LAAG, kenmerk);
      assertThat(antwoord.inhoud().path("code").asText()).isEqualTo("MB-TOETS-01");
    }
    UUID ander = UUID.fromString(wachtOp(Buren.GEMEENTE, "MB-TOETS-01", 1).get(0).key());

    List<ConsumerRecord<String, byte[]>> verteld = van(Buren.GEMEENTE, "MB-TOETS-01");
    assertThat(verteld).hasSize(1);
    assertThat(kop(verteld.get(0), "ce_type")).isEqualTo("nl.machtigingen.aanvraag-geweigerd");
    assertThat(kop(verteld.get(0), "ce_id")).isEqualTo(ander.toString());
    assertThat(inhoud(verteld.get(0)).fieldNames())
        .toIterable()
        .containsExactly("gemeente", "dienst", "foutcode");
    noemtNiemand(verteld.get(0));
  }

  @Test
  void watEenMensAfwijstIsGeweigerd() throws Exception {
    UUID aanvraag = dienIn(Buren.GEMEENTE, ONDUIDELIJK);
    beslis(Buren.GEMEENTE, aanvraag, "afgewezen");

    List<ConsumerRecord<String, byte[]>> verteld = wachtOp(Buren.GEMEENTE, aanvraag.toString(), 2);

    assertThat(verteld)
        .extracting(bericht -> kop(bericht, "ce_type"))
        .containsExactly(
            "nl.machtigingen.aanvraag-ontvangen", "nl.machtigingen.aanvraag-geweigerd");
    for (ConsumerRecord<String, byte[]> bericht : verteld) {
      assertThat(inhoud(bericht).path("foutcode").asText()).isEqualTo("MB-TOETS-07");
      noemtNiemand(bericht);
    }
  }

  @Test
  void watEenMensIntrektIsIngetrokken() throws Exception {
    gestopt("zaaksysteem");
    UUID aanvraag = dienIn(Buren.GEMEENTE, GEWOON);
    UUID levering =
        db.sql("select id from levering where aanvraag_id = ? and reeks = 'ZAAK'")
            .params(aanvraag)
            .query(UUID.class)
            .single();
    mislukt(Buren.GEMEENTE, aanvraag, levering);
    beslis(Buren.GEMEENTE, aanvraag, "ingetrokken");

    List<ConsumerRecord<String, byte[]>> verteld = wachtOp(Buren.GEMEENTE, aanvraag.toString(), 2);

    assertThat(kop(verteld.get(1), "ce_type")).isEqualTo("nl.machtigingen.aanvraag-ingetrokken");
    assertThat(inhoud(verteld.get(1)).path("foutcode").asText()).isEqualTo("MB-LEVERING-04");
  }

  @Test
  void eenIngetrokkenGebeurtenisHoudtEenLatereNietOp() throws Exception {
    gestopt("gebeurtenissen");
    UUID aanvraag = dienIn(Buren.GEMEENTE, GEWOON);
    UUID eerste = Gebeurtenisid.van(aanvraag, Gebeurtenissoort.AANVRAAG_ONTVANGEN);
    mislukt(Buren.GEMEENTE, aanvraag, eerste);
    await().atMost(GEDULD).until(() -> gebeurtenissen(aanvraag).size() == 2);
    beslis(Buren.GEMEENTE, aanvraag, "ingetrokken");
    db.sql("delete from leveringsstop").update();

    assertThat(wachtOp(Buren.GEMEENTE, aanvraag.toString(), 1))
        .extracting(bericht -> kop(bericht, "ce_type"))
        .containsExactly("nl.machtigingen.zaak-gemaakt");
    assertThat(gebeurtenissen(aanvraag)).hasSize(2);
    assertThat(staat(eerste)).isEqualTo("INGETROKKEN");
  }

  @Test
  void eenMislukteGebeurtenisHoudtEenLatereOpTotZijOpnieuwGaat() throws Exception {
    gestopt("gebeurtenissen");
    UUID aanvraag = dienIn(Buren.GEMEENTE, GEWOON);
    UUID eerste = Gebeurtenisid.van(aanvraag, Gebeurtenissoort.AANVRAAG_ONTVANGEN);
    mislukt(Buren.GEMEENTE, aanvraag, eerste);
    await().atMost(GEDULD).until(() -> gebeurtenissen(aanvraag).size() == 2);
    db.sql("delete from leveringsstop").update();
    beslis(Buren.GEMEENTE, aanvraag, "opnieuw");

    assertThat(wachtOp(Buren.GEMEENTE, aanvraag.toString(), 2))
        .extracting(bericht -> kop(bericht, "ce_sequence"))
        .containsExactly("1", "2");
  }

  @Test
  void ookEenMislukteWeigeringGaatOpnieuw() throws Exception {
    gestopt(ANDERS, "gebeurtenissen");
    dienIn(ANDERS, TE_LAAG, "k-" + UUID.randomUUID());
    UUID weigering =
        db.sql("select id from gebeurtenis where gemeente = ? and aanvraag_id is null")
            .params(ANDERS)
            .query(UUID.class)
            .single();
    mislukt(ANDERS, weigering, weigering);
    db.sql("delete from leveringsstop").update();
    beslis(ANDERS, weigering, "opnieuw");

    ConsumerRecord<String, byte[]> verteld = wachtOp(ANDERS, weigering.toString(), 1).get(0);

    assertThat(inhoud(verteld).at("/data/foutcode").asText()).isEqualTo("MB-TOETS-01");
    assertThat(inhoud(verteld).path("data").has("optreden")).isFalse();
    assertThat(verteld.key()).isEqualTo(weigering.toString());
  }

  @Test
  void isDeMakelaarWegDanKomtElkeGebeurtenisLaterEenKeer() throws Exception {
    MAKELAAR.stop();
    UUID aanvraag = dienIn(Buren.GEMEENTE, GEWOON);
    UUID eerste = Gebeurtenisid.van(aanvraag, Gebeurtenissoort.AANVRAAG_ONTVANGEN);
    await()
        .atMost(GEDULD)
        .untilAsserted(
            () ->
                assertThat(
                        db.sql("select foutcode from levering where id = ? and staat = 'WACHT'")
                            .params(eerste)
                            .query(String.class)
                            .optional())
                    .contains("LEVERING_ONBEREIKBAAR"));
    assertThat(gebeurtenissen(aanvraag)).contains("ZAAK_GEMAAKT");
    MAKELAAR.start();

    List<ConsumerRecord<String, byte[]>> verteld = wachtOp(Buren.GEMEENTE, aanvraag.toString(), 2);

    assertThat(verteld.stream().map(bericht -> kop(bericht, "ce_id")).distinct().toList())
        .containsExactly(
            eerste.toString(),
            Gebeurtenisid.van(aanvraag, Gebeurtenissoort.ZAAK_GEMAAKT).toString());
  }

  @Test
  void metPersoonsgegevensIsHetEenVerstrekking() throws Exception {
    UUID aanvraag = dienIn(ANDERS, GEWOON);

    List<ConsumerRecord<String, byte[]>> verteld = wachtOp(ANDERS, aanvraag.toString(), 2);

    for (ConsumerRecord<String, byte[]> bericht : verteld) {
      assertThat(koppen(bericht)).containsExactly("content-type");
      assertThat(kop(bericht, "content-type"))
          .isEqualTo("application/cloudevents+json; charset=UTF-8");
      JsonNode event = inhoud(bericht);
      assertThat(event.at("/data/optreden/gemachtigde/waarde").asText()).isEqualTo(HANDELT);
      assertThat(event.at("/data/optreden/vertegenwoordigde/waarde").asText()).isEqualTo(BETREFT);
      assertThat(event.at("/data/optreden/grond").asText()).isEqualTo("VRIJWILLIGE_MACHTIGING");
      ((com.fasterxml.jackson.databind.node.ObjectNode) event).remove("data");
      assertThat(event.toString() + bericht.key()).doesNotContain(HANDELT, BETREFT);
    }
    // Two keys can be in two partitions: between those there is no order.
    assertThat(verteld)
        .extracting(ConsumerRecord::key)
        .satisfiesExactlyInAnyOrder(
            key -> assertThat(key).isEqualTo(aanvraag.toString()),
            key -> assertThat(key).matches("[0-9a-f]{64}"));
    await()
        .atMost(GEDULD)
        .untilAsserted(
            () ->
                assertThat(logboekVan(ANDERS, aanvraag))
                    .filteredOn(regel -> "gebeurtenissen".equals(regel.handeling().resultaat()))
                    .hasSize(2)
                    .allMatch(
                        regel ->
                            regel.handeling().soort() == Handelingssoort.LEVERING_GELEVERD
                                && regel.handeling().betrokkenen().wie() != null));
  }

  /** Also where people go along, and where it fails on the way. */
  @Test
  void nergensAndersDanInDeDataStaatWieHetIs(CapturedOutput uitvoer) throws Exception {
    MAKELAAR.stop();
    UUID aanvraag = dienIn(ANDERS, GEWOON);
    UUID eerste = Gebeurtenisid.van(aanvraag, Gebeurtenissoort.AANVRAAG_ONTVANGEN);
    await()
        .atMost(GEDULD)
        .until(
            () ->
                db.sql("select poging > 0 and staat = 'WACHT' from levering where id = ?")
                    .params(eerste)
                    .query(Boolean.class)
                    .single());
    MAKELAAR.start();
    wachtOp(ANDERS, aanvraag.toString(), 2);

    String tabellen =
        Stream.of("gebeurtenis", "levering", "stap", "werkvoorraad", "scheduled_tasks")
            .flatMap(
                tabel ->
                    db
                        .sql("select t::text from " + tabel + " t")
                        .query(String.class)
                        .list()
                        .stream())
            .collect(Collectors.joining("\n"));
    assertThat(tabellen).contains(aanvraag.toString()).doesNotContain(HANDELT, BETREFT);
    assertThat(uitvoer.getAll())
        .contains(eerste.toString())
        .doesNotContain(HANDELT, BETREFT, "\tat ");
  }

  private void gestopt(String bestemming) {
    gestopt(Buren.GEMEENTE, bestemming);
  }

  private void gestopt(String gemeente, String bestemming) {
    Portaal.Antwoord antwoord =
        beheer.stuur(
            "/v1/leveringsstops",
            json.createObjectNode()
                .put("gemeente", gemeente)
                .put("bestemming", bestemming)
                .put("reden", "proef")
                .put("door", "a.beheerder"));
    assertThat(antwoord.status()).as(antwoord.inhoud().toString()).isBetween(200, 299);
  }

  /** Brings a levering into the werkvoorraad, as a broker that refuses it would. */
  private void mislukt(String gemeente, UUID aanvraag, UUID levering) {
    db.sql(
            """
            update levering set staat = 'MISLUKT', foutcode = 'LEVERING_GEWEIGERD' where id = ?""")
        .params(levering)
        .update();
    db.sql(
            """
            insert into werkvoorraad (id, gemeente, soort, aanvraag_id, levering_id, uitleg)
            values (gen_random_uuid(), ?, 'LEVERING_MISLUKT', ?, ?, 'proef')""")
        .params(gemeente, aanvraag, levering)
        .update();
  }

  private List<String> gebeurtenissen(UUID aanvraag) {
    return db.sql("select soort from gebeurtenis where aanvraag_id = ? order by volgnummer")
        .params(aanvraag)
        .query(String.class)
        .list();
  }

  private static List<String> koppen(ConsumerRecord<String, byte[]> bericht) {
    return StreamSupport.stream(bericht.headers().spliterator(), false)
        .map(kop -> kop.key())
        .toList();
  }

  /** Not in the key, the headers or the message, and not in another alphabet either. */
  private static void noemtNiemand(ConsumerRecord<String, byte[]> bericht) {
    String alles =
        StreamSupport.stream(bericht.headers().spliterator(), false)
                .map(kop -> new String(kop.value(), StandardCharsets.ISO_8859_1))
                .reduce("", String::concat)
            + bericht.key()
            + tekst(bericht);
    Stream.of(HANDELT, BETREFT, "90000001", "medewerker-17")
        .forEach(nummer -> assertThat(alles).doesNotContain(nummer));
  }
}
