package nl.machtigingsbrug.beheer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.logboek.Handeling;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One levering again. */
@ExtendWith(OutputCaptureExtension.class)
class HerhaalIT extends Herhaalproef {

  @Autowired PlatformTransactionManager transacties;

  @Test
  void hervatSluitDeRegelEnSchrijftWieHetVroeg(CapturedOutput uitvoer) throws Exception {
    UUID levering = mislukt();
    String bericht = bericht(verzoek(), "");

    String antwoord = gelukt(post(BEHEER, een(levering), bericht)).toString();

    assertThat(antwoord).contains("\"uitkomst\":\"hervat\"");
    assertThat(staat(levering)).isEqualTo("WACHT");
    assertThat(
            db.sql("select geteld from levering where id = ?")
                .param(levering)
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(openRegels(levering)).isZero();
    assertThat(
            db.sql(
                    "select afgehandeld_door || '|' || besluit from werkvoorraad where levering_id = ?")
                .param(levering)
                .query(String.class)
                .single())
        .isEqualTo("p.prins|herhaald (vastgezet): hersteld, zie M-3");
    Handeling regel = herhalingen(levering).get(0);
    assertThat(regel.afnemer()).isEqualTo("beheer");
    assertThat(regel.resultaat())
        .isEqualTo("zaaksysteem (vastgezet) door p.prins: hersteld, zie M-3");
    assertThat(regel.betrokkenen().namensWie()).isEqualTo(new NatuurlijkPersoon(MOEDER));
    assertThat(regel.onderwerp().dienst()).isEqualTo("wmo-aanvraag");
    assertThat(uitvoer.getAll()).doesNotContain("999990019").doesNotContain("999990020");
  }

  @Test
  void hetzelfdeVerzoekDoetHetNietNogEens() throws Exception {
    UUID levering = mislukt();
    String bericht = bericht(verzoek(), "");
    String eerste = gelukt(post(BEHEER, een(levering), bericht)).toString();
    db.sql("update levering set staat = 'MISLUKT' where id = ?").param(levering).update();

    assertThat(gelukt(post(BEHEER, een(levering), bericht))).hasToString(eerste);

    assertThat(staat(levering)).as("failed again since").isEqualTo("MISLUKT");
    assertThat(herhalingen(levering)).hasSize(1);
    assertThat(
            gelukt(post(BEHEER, een(levering), bericht(verzoek(), ""))).path("uitkomst").asText())
        .isEqualTo("hervat");
  }

  /** A refusal at the intake leaves no aanvraag, and what happened is told all the same. */
  @Test
  void watIsGebeurdWordtVerteldZonderNieuweToets() throws Exception {
    UUID levering = mislukt();
    sluitDienstVoor(levering);
    UUID zonderAanvraag = mislukt();
    db.sql("update levering set reeks = 'GEBEURTENIS' where id in (?, ?)")
        .params(levering, zonderAanvraag)
        .update();
    db.sql("update levering set aanvraag_id = gen_random_uuid() where id = ?")
        .param(zonderAanvraag)
        .update();

    assertThat(proef("").path("hervat").asInt()).isEqualTo(2);
    gelukt(post(BEHEER, een(levering), bericht(verzoek(), "")));
    gelukt(post(BEHEER, een(zonderAanvraag), bericht(verzoek(), "")));

    assertThat(herhalingen(levering)).hasSize(1);
    assertThat(herhalingen(zonderAanvraag)).hasSize(1);
  }

  @Test
  void achtKeerTegelijkIsEenKeer() throws Exception {
    UUID levering = mislukt();
    String bericht = bericht(verzoek(), "");

    assertThat(tegelijk(() -> gelukt(post(BEHEER, een(levering), bericht)).toString()))
        .allMatch(antwoord -> antwoord.contains("\"hervat\""));

    assertThat(herhalingen(levering)).hasSize(1);
  }

  @Test
  void achtVerzoekenTegelijkZijnEenGevolg() throws Exception {
    UUID levering = mislukt();

    assertThat(
            tegelijk(
                () ->
                    gelukt(post(BEHEER, een(levering), bericht(verzoek(), "")))
                        .path("uitkomst")
                        .asText()))
        .containsOnlyOnce("hervat")
        .contains("liepAl");

    assertThat(herhalingen(levering)).hasSize(1);
  }

  @Test
  void hetzelfdeVerzoekMetAndereInhoudWordtGeweigerd() throws Exception {
    UUID levering = mislukt();
    UUID ander = mislukt();
    String verzoek = verzoek();
    String bericht = bericht(verzoek, "");
    gelukt(post(BEHEER, een(levering), bericht));

    geweigerd(
        post(BEHEER, een(levering), bericht.replace("vastgezet", "nieuwste")), 409, "MB-BEHEER-06");
    geweigerd(post(BEHEER, een(ander), bericht), 409, "MB-BEHEER-06");
    geweigerd(veel(verzoek, "", "1-x"), 409, "MB-BEHEER-06");
    assertThat(staat(ander)).isEqualTo("MISLUKT");
  }

  @ParameterizedTest
  @CsvSource({"WACHT", "BEZIG"})
  void watAlLooptBlijftLopen(String staat) throws Exception {
    UUID levering = mislukt();
    db.sql(
            """
            update levering set staat = ?, poging = 7, geteld = 7, houder = 'ander',
              lease_tot = now() + interval '1 hour' where id = ?""")
        .params(staat, levering)
        .update();

    assertThat(
            gelukt(post(BEHEER, een(levering), bericht(verzoek(), ""))).path("uitkomst").asText())
        .isEqualTo("liepAl");

    assertThat(
            db.sql("select staat || poging || geteld || houder from levering where id = ?")
                .param(levering)
                .query(String.class)
                .single())
        .isEqualTo(staat + "77ander");
    db.sql("update levering set staat = 'INGETROKKEN' where id = ?").param(levering).update();
    assertThat(openRegels(levering)).isEqualTo(1);
    assertThat(herhalingen(levering)).isEmpty();
  }

  /** The attempt has written its end but not yet committed it. */
  @Test
  void wachtOpEenPogingDieNetEindigt() throws Exception {
    UUID levering = mislukt();
    ExecutorService werker = Executors.newSingleThreadExecutor();
    try {
      Future<HttpResponse<String>> antwoord =
          new TransactionTemplate(transacties)
              .execute(
                  status -> {
                    db.sql("update levering set staat = 'GELEVERD' where id = ?")
                        .param(levering)
                        .update();
                    Future<HttpResponse<String>> vraag =
                        werker.submit(() -> post(BEHEER, een(levering), bericht(verzoek(), "")));
                    await().until(this::wachtIemandOpEenSlot);
                    return vraag;
                  });

      geweigerd(Objects.requireNonNull(antwoord).get(), 409, "MB-BEHEER-05");
    } finally {
      werker.shutdown();
    }
    assertThat(staat(levering)).isEqualTo("GELEVERD");
  }

  private boolean wachtIemandOpEenSlot() {
    return db.sql(
            """
            select exists (select 1 from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock')""")
        .query(Boolean.class)
        .single();
  }

  @ParameterizedTest
  @CsvSource({"GELEVERD", "INGETROKKEN"})
  void watKlaarIsGaatNietOpnieuw(String staat) throws Exception {
    UUID levering = mislukt();
    db.sql("update levering set staat = ? where id = ?").params(staat, levering).update();

    geweigerd(post(BEHEER, een(levering), bericht(verzoek(), "")), 409, "MB-BEHEER-05");

    assertThat(staat(levering)).isEqualTo(staat);
    assertThat(herhalingen(levering)).isEmpty();
  }

  @Test
  void zonderMandaatBlijftDeRegelOpenEnKanHetVerzoekLaterWel() throws Exception {
    UUID levering = mislukt();
    String bericht = bericht(verzoek(), "");
    sluitDienstVoor(levering);

    geweigerd(post(BEHEER, een(levering), bericht), 422, "MB-TOETS-04");

    assertThat(staat(levering)).isEqualTo("MISLUKT");
    assertThat(openRegels(levering)).isEqualTo(1);
    assertThat(herhalingen(levering)).isEmpty();
    db.sql("update aanvraag set dienst = 'wmo-aanvraag' where id = ?")
        .param(aanvraagVan(levering))
        .update();
    gelukt(post(BEHEER, een(levering), bericht));
    assertThat(staat(levering)).isEqualTo("WACHT");
  }

  @Test
  void eenOnbekendeOfEenVanEenAnderIsHetzelfde() throws Exception {
    UUID levering = mislukt();
    geweigerd(post(BEHEER, een(UUID.randomUUID()), bericht(verzoek(), "")), 404, "MB-BEHEER-04");
    geweigerd(
        post(BEHEER, "/v1/leveringen/x/_herhaal", bericht(verzoek(), "")), 404, "MB-BEHEER-04");
    geweigerd(post(Buren.PORTAAL, een(levering), bericht(verzoek(), "")), 403, "MB-TOEGANG-02");
    geweigerd(
        post(BEHEER, een(levering), bericht(verzoek(), "").replace(GEMEENTE, "anderestad")),
        403,
        "MB-TOEGANG-03");
    db.sql("update levering set gemeente = 'anderestad' where id = ?").param(levering).update();
    geweigerd(post(BEHEER, een(levering), bericht(verzoek(), "")), 404, "MB-BEHEER-04");
    geweigerd(get(BEHEER, "/v1/leveringen/" + levering), 404, "MB-BEHEER-04");
    assertThat(staat(levering)).isEqualTo("MISLUKT");
  }

  @ParameterizedTest
  @CsvSource({
    "toelichting, 999990020",
    "toelichting, ''",
    "door, 999 99 00 20",
    "versie, oudste",
    "verzoek, 999990020",
    "verzoek, met spatie",
    "verzoek, ''"
  })
  void weigertEenBerichtDatNietKlopt(String veld, String waarde) throws Exception {
    HttpResponse<String> antwoord =
        post(
            BEHEER,
            een(UUID.randomUUID()),
            bericht("v-1", "")
                .replaceFirst(
                    "\"" + veld + "\":\"[^\"]*\"", "\"" + veld + "\":\"" + waarde + "\""));

    geweigerd(antwoord, 400, "MB-BERICHT-04");
    assertThat(json.readTree(antwoord.body()).path("veld").asText()).isEqualTo(veld);
  }

  @Test
  void eenBesluitOverEenRegelDieEenHerhalingSlootIsTeLaat() throws Exception {
    UUID levering = mislukt();
    UUID regel =
        db.sql("select id from werkvoorraad where levering_id = ?")
            .param(levering)
            .query(UUID.class)
            .single();
    gelukt(post(BEHEER, een(levering), bericht(verzoek(), "")));

    geweigerd(
        post(
            BEHEER,
            "/v1/werkvoorraad/" + regel + "/besluit",
            """
            {"gemeente":"voorbeeldstad","besluit":"opnieuw","door":"p.prins","toelichting":"hersteld, zie M-3"}"""),
        409,
        "MB-BEHEER-03");
    assertThat(staat(levering)).isEqualTo("WACHT");
  }

  /** Decision and replay at the same moment: one of them has effect, and neither breaks off. */
  @Test
  void besluitEnHerhalingTegelijkZijnEenGevolg() throws Exception {
    for (int keer = 0; keer < 5; keer++) {
      UUID levering = mislukt();
      UUID regel =
          db.sql("select id from werkvoorraad where levering_id = ?")
              .param(levering)
              .query(UUID.class)
              .single();
      String besluit =
          """
          {"gemeente":"voorbeeldstad","besluit":"opnieuw","door":"p.prins","toelichting":"tegelijk"}""";
      ExecutorService werkers = Executors.newFixedThreadPool(2);
      try {
        Future<HttpResponse<String>> een =
            werkers.submit(() -> post(BEHEER, een(levering), bericht(verzoek(), "")));
        Future<HttpResponse<String>> ander =
            werkers.submit(() -> post(BEHEER, "/v1/werkvoorraad/" + regel + "/besluit", besluit));
        assertThat(een.get().statusCode()).as(een.get().body()).isEqualTo(200);
        assertThat(ander.get().statusCode()).as(ander.get().body()).isIn(200, 409);
        boolean herhaald = een.get().body().contains("hervat");
        assertThat(herhaald).isEqualTo(ander.get().statusCode() == 409);
        assertThat(herhalingen(levering)).hasSize(herhaald ? 1 : 0);
      } finally {
        werkers.shutdown();
      }
      assertThat(staat(levering)).isEqualTo("WACHT");
    }
  }

  static List<String> tegelijk(Callable<String> werk) throws Exception {
    ExecutorService werkers = Executors.newFixedThreadPool(8);
    try {
      List<String> antwoorden = new ArrayList<>();
      for (Future<String> antwoord : werkers.invokeAll(Collections.nCopies(8, werk))) {
        antwoorden.add(antwoord.get());
      }
      return antwoorden;
    } finally {
      werkers.shutdown();
    }
  }
}
