package nl.machtigingsbrug.stroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.machtigingsbrug.buren.Buren;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InnameIT extends Innameproef {

  @Test
  void aanvaardtBewijsEnToetstEnNeemtDeAanvraagIn() throws Exception {
    String referentie = referentie();
    HttpResponse<String> toets =
        post(
            "/v1/toetsingen",
            """
            {"dienst":"wmo-aanvraag","handeling":"aanvragen","bewijsreferentie":"%s"}"""
                .formatted(referentie));
    assertThat(toets.body()).contains("toegestaan");

    String kenmerk = kenmerk();
    HttpResponse<String> eerste = post("/v1/aanvragen", aanvraag(kenmerk, referentie));
    HttpResponse<String> tweede = post("/v1/aanvragen", aanvraag(kenmerk, referentie));
    assertThat(eerste.statusCode()).as(eerste.body()).isEqualTo(202);
    assertThat(tweede.statusCode()).isEqualTo(202);
    assertThat(zonderLeveringen(tweede)).isEqualTo(zonderLeveringen(eerste));
    assertThat(
            get(Buren.PORTAAL, eerste.headers().firstValue("Location").orElseThrow()).statusCode())
        .isEqualTo(200);
    assertThat(aantal(kenmerk)).isEqualTo(1);
    assertThat(eerste.body()).doesNotContain("99999");

    assertThat(
            post(
                "/v1/aanvragen",
                aanvraag(
                    kenmerk, "bewijsreferentie", "\"" + referentie + "\"", "Heel iets anders.")))
        .satisfies(ander -> assertThat(ander.statusCode()).isEqualTo(409))
        .satisfies(ander -> assertThat(ander.body()).contains("MB-AANVRAAG-02"));
    assertThat(post("/v1/aanvragen", aanvraag(kenmerk(), referentie)).body())
        .contains("MB-BEWIJS-03");
    assertThat(gespoold()).isEmpty();
  }

  @Test
  void weigertHetzelfdeBewijsEenTweedeKeer() throws Exception {
    String bewijs = saml("wmo-aanvraag");
    assertThat(post("/v1/bewijzen", bewijs).statusCode()).isEqualTo(201);

    HttpResponse<String> tweede = post("/v1/bewijzen", bewijs);
    assertThat(tweede.statusCode()).isEqualTo(422);
    assertThat(tweede.body()).contains("MB-SAML-14");
    assertThat(tweede.headers().allValues("API-Version")).containsExactly("1.0.0");
  }

  @Test
  void eenHerhalingMetBewijsErbijGeeftHetzelfdeAntwoord() throws Exception {
    String bericht = aanvraag(kenmerk(), "bewijs", saml("wmo-aanvraag"), "Met vers bewijs erbij.");

    HttpResponse<String> eerste = post("/v1/aanvragen", bericht);
    HttpResponse<String> tweede = post("/v1/aanvragen", bericht);

    assertThat(eerste.statusCode()).as(eerste.body()).isEqualTo(202);
    assertThat(tweede.statusCode()).as(tweede.body()).isEqualTo(202);
    assertThat(zonderLeveringen(tweede)).isEqualTo(zonderLeveringen(eerste));
  }

  @Test
  void bewijsErbijIsDaarnaVoorNietsAndersTeGebruiken() throws Exception {
    String bewijs = saml("wmo-aanvraag");
    assertThat(
            post("/v1/aanvragen", aanvraag(kenmerk(), "bewijs", bewijs, "De eerste aanvraag."))
                .statusCode())
        .isEqualTo(202);

    assertThat(post("/v1/aanvragen", aanvraag(kenmerk(), "bewijs", bewijs, "Kort.")).body())
        .contains("MB-BERICHT-04", "gegevens.toelichting");
    assertThat(
            post("/v1/aanvragen", aanvraag(kenmerk(), "bewijs", bewijs, "De tweede aanvraag."))
                .body())
        .contains("MB-SAML-14");
    assertThat(post("/v1/bewijzen", bewijs).body()).contains("MB-SAML-14");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void hetzelfdeBerichtTegelijkIsEenAanvraagEnEenAntwoord(boolean vers) throws Exception {
    String kenmerk = kenmerk();
    String bericht =
        vers
            ? aanvraag(kenmerk, "bewijs", saml("wmo-aanvraag"), "Tegelijk ingediend.")
            : aanvraag(kenmerk, referentie());
    int tegelijk = 6;
    CyclicBarrier samen = new CyclicBarrier(tegelijk);
    ExecutorService draden = Executors.newFixedThreadPool(tegelijk);
    List<Future<HttpResponse<String>>> lopend = new ArrayList<>();
    for (int i = 0; i < tegelijk; i++) {
      lopend.add(
          draden.submit(
              () -> {
                samen.await();
                return post("/v1/aanvragen", bericht);
              }));
    }
    Set<Object> antwoorden = new HashSet<>();
    for (Future<HttpResponse<String>> antwoord : lopend) {
      assertThat(antwoord.get().statusCode()).as(antwoord.get().body()).isEqualTo(202);
      antwoorden.add(zonderLeveringen(antwoord.get()));
    }
    draden.shutdown();

    assertThat(antwoorden).hasSize(1);
    assertThat(aantal(kenmerk)).isEqualTo(1);
    assertThat(gespoold()).isEmpty();
  }

  @Test
  void eenHerhalingKrijgtAntwoordOokAlsHetBewijsVerlopenIs() throws Exception {
    String referentie = referentie();
    String bericht = aanvraag(kenmerk(), referentie);
    String ongebruikt = referentie();
    HttpResponse<String> eerste = post("/v1/aanvragen", bericht);
    db.sql("update bewijs set geldig_tot = now() - interval '1 hour'").update();

    assertThat(zonderLeveringen(post("/v1/aanvragen", bericht)))
        .isEqualTo(zonderLeveringen(eerste));
    assertThat(post("/v1/aanvragen", aanvraag(kenmerk(), ongebruikt)).body())
        .contains("MB-BEWIJS-02");
  }

  /**
   * A failure of the database at each place: nothing of the aanvraag stays, and a repeat succeeds.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert on aanvraag",
        "update on bewijs",
        "insert on document",
        "insert on document_blok",
        "insert on levering",
        "insert on scheduled_tasks",
        "insert on logboek_regel"
      })
  void bewaartAllesOfNiets(String waar) throws Exception {
    String kenmerk = kenmerk();
    String bericht = aanvraag(kenmerk, referentie());
    List<Long> voor = rijen();
    long regels = regels();
    db.sql(
            "create function breek() returns trigger as"
                + " $$ begin raise exception '999990019 kapot'; end $$ language plpgsql")
        .update();
    db.sql("create trigger breek before " + waar + " for each row execute function breek()")
        .update();
    try {
      HttpResponse<String> mislukt = post("/v1/aanvragen", bericht);
      assertThat(mislukt.statusCode()).isEqualTo(500);
      assertThat(mislukt.body()).contains("MB-STORING-01").doesNotContain("kapot", "99999");
    } finally {
      db.sql("drop function breek cascade").update();
    }
    assertThat(rijen()).isEqualTo(voor);
    assertThat(regels()).isEqualTo(regels);
    assertThat(
            db.sql("select count(*) from bewijs where kenmerk = ?")
                .params(kenmerk)
                .query(Long.class)
                .single())
        .isZero();
    assertThat(gespoold()).isEmpty();
    assertThat(post("/v1/aanvragen", bericht).statusCode()).isEqualTo(202);
  }

  @Test
  void nietsBlijftVanBewijsErbijAlsDeAanvraagMislukt() throws Exception {
    String bericht = aanvraag(kenmerk(), "bewijs", saml("wmo-aanvraag"), "Vers en mislukt.");
    db.sql("alter table aanvraag add constraint breek check (false) not valid").update();
    try {
      assertThat(post("/v1/aanvragen", bericht).statusCode()).isEqualTo(500);
    } finally {
      db.sql("alter table aanvraag drop constraint breek").update();
    }

    assertThat(post("/v1/aanvragen", bericht).statusCode()).isEqualTo(202);
  }

  @Test
  void toontHetContractAanIedereen() throws Exception {
    HttpResponse<String> antwoord =
        stuur(
            null,
            null,
            HttpRequest.newBuilder(uri("/v1/openapi.json"))
                .header("Origin", "https://portaal.example"),
            null);

    assertThat(antwoord.statusCode()).isEqualTo(200);
    assertThat(json.readTree(antwoord.body()).path("openapi").asText()).startsWith("3.");
    assertThat(antwoord.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
    assertThat(antwoord.headers().allValues("API-Version")).containsExactly("1.0.0");
  }

  private long aantal(String kenmerk) {
    return db.sql("select count(*) from aanvraag where kenmerk = ?")
        .params(kenmerk)
        .query(Long.class)
        .single();
  }

  private long regels() {
    return db.sql("select count(*) from logboek_regel").query(Long.class).single();
  }
}
