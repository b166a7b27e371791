package nl.machtigingsbrug.zds.schrijven;

import static nl.machtigingsbrug.zds.schrijven.Stufpost.MOEDER;
import static nl.machtigingsbrug.zds.schrijven.Stufpost.initiator;
import static nl.machtigingsbrug.zds.schrijven.Stufpost.nieuweZaak;
import static nl.machtigingsbrug.zds.schrijven.Stufpost.status;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.machtigingsbrug.buren.zaaksysteem.Storing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.zds.Zdsvraag;
import org.apache.commons.codec.digest.DigestUtils;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/** An answer that comes before it is done, and what waits for what. */
@TestPropertySource(
    properties = "machtigingsbrug.zds.vertalen.gemeenten.voorbeeldstad.antwoordtijd=1s")
class AntwoordtijdIT extends Schrijfproef {

  private static final String GEMEENTE = "voorbeeldstad";
  private static final String INHOUD =
      "<ZKN:inhoud StUF:bestandsnaam=\"indicatie.txt\">dm9vcmJlZWxk</ZKN:inhoud>";
  private static final Duration GEDULD = Duration.ofSeconds(20);

  @Autowired Openstaand openstaand;
  @Autowired TransactionOperations transacties;

  @Test
  void naDeAntwoordtijdIsHetOnderwegEnDaarnaHoortWieHetzelfdeStuurtDeUitkomst() throws Exception {
    String nummer = nieuw("ZAAK");
    Zdsvraag vraag = nieuweZaak(nieuw("ref"), nummer, initiator("T", MOEDER));
    BUREN
        .zaaksysteem()
        .stoor(
            Storing.van(
                new ObjectMapper()
                    .readTree(
                        """
                        {"methode":"POST","pad":"/zaken/api/v1/zaken","effect":"traag","milliseconden":2500}""")));

    assertThat(geweigerd(vraag)).isEqualTo(Foutcode.ZAAKBERICHT_ONDERWEG);
    assertThat(openstaand.isBezig("voorbeeldstad", nummer)).isTrue();

    Awaitility.await().atMost(GEDULD).until(() -> !openstaand.isBezig("voorbeeldstad", nummer));
    stuur(vraag);
    assertThat(rollen(nummer)).containsExactly("Aanvrager//" + MOEDER);
  }

  @Test
  void eenBerichtWachtOpDeAanvraagDieDeZaakHierNogMaakt() {
    String nummer = nieuw("ZAAK");
    stuur(nieuweZaak(nieuw("ref"), nummer, initiator("T", MOEDER)));
    UUID aanvraag = UUID.randomUUID();
    db.sql(
            """
            insert into levering (id, aanvraag_id, volgnummer, reeks, gemeente, bestemming, route,
              staat, aangeboden, lease_tot)
            values (?, ?, 0, 'ZAAK', 'voorbeeldstad', 'zaaksysteem', 'uit-zaak-zgw', 'BEZIG', now(),
              now() + interval '1 hour')""")
        .params(aanvraag, aanvraag)
        .update();
    db.sql(
            """
            insert into stap (levering_id, naam, zekerheid, poging, gedaan_op, resultaat)
            values (?, 'zaaknummer', 'ONTDUBBELT', 1, now(), to_jsonb(?::text))""")
        .params(aanvraag, nummer)
        .update();
    Zdsvraag vraag = status(nieuw("ref"), nummer, 2, "20261127101500");

    assertThat(geweigerd(vraag)).isEqualTo(Foutcode.ZAAKBERICHT_ONDERWEG);
    assertThat(zaak(nummer).statussen()).containsExactly("Ontvangen");
    db.sql("update levering set staat = 'GELEVERD' where id = ?").params(aanvraag).update();

    Awaitility.await().atMost(GEDULD).until(() -> zaak(nummer).statussen().size() == 2);
    stuur(vraag);
  }

  @Test
  void watOnbekendIsHoudtEenLaterBerichtOverHetDocumentTegen() {
    String nummer = nieuw("ZAAK");
    String stuk = nieuw("DOC");
    stuur(nieuweZaak(nieuw("ref"), nummer, initiator("T", MOEDER)));
    stuur(Stufpost.document(Operatie.VOEG_ZAAKDOCUMENT_TOE, nieuw("ref"), nummer, stuk, INHOUD));
    verzwijg("POST", "/documenten/.*/lock");
    Zdsvraag eerst = Stufpost.wijzigDocument(nieuw("ref"), stuk, "", INHOUD);
    Zdsvraag later = Stufpost.wijzigDocument(nieuw("ref"), stuk, "", INHOUD.replace("dm9", "Vm9"));

    assertThat(geweigerd(eerst)).isEqualTo(Foutcode.LEVERING_UITKOMST_ONBEKEND);
    assertThat(geweigerd(later)).isEqualTo(Foutcode.ZAAKBERICHT_ONDERWEG);

    BUREN
        .zaaksysteem()
        .behandelaar()
        .ontgrendel(zaak(nummer).documenten().get(0).path("url").asText());
    beslis("stapNietGebeurd", "slot");
    Awaitility.await()
        .atMost(GEDULD)
        .until(() -> zaak(nummer).documenten().get(0).path("versie").asInt() == 3);
    stuur(later);
    assertThat(zaak(nummer).documenten().get(0).path("sha256").asText())
        .isEqualTo(DigestUtils.sha256Hex("Voorbeeld"));
  }

  @Test
  void wieOpTweeAndereWachtHoudtDeJongsteNietVastZolangDeOudsteEindigt() {
    String nummer = nieuw("ZAAK");
    UUID jongste = open(nummer, 0);
    UUID oudste = open(nummer, 1);
    CompletableFuture<List<UUID>> nieuwe =
        transacties.execute(
            status -> {
              db.sql("update levering set staat = 'GELEVERD' where id = ?").param(oudste).update();
              CompletableFuture<List<UUID>> later =
                  CompletableFuture.supplyAsync(
                      () ->
                          transacties.execute(s -> openstaand.vergrendel(GEMEENTE, over(nummer))));
              Awaitility.await().until(this::wachtIemand);
              assertThat(
                      db.sql("select id from levering where id = ? for update skip locked")
                          .param(jongste)
                          .query(UUID.class)
                          .list())
                  .as("free for who lets it begin")
                  .containsExactly(jongste);
              return later;
            });

    assertThat(nieuwe.join()).containsExactly(jongste);
    db.sql("update levering set staat = 'INGETROKKEN' where id = ?").param(jongste).update();
  }

  private UUID open(String nummer, int minutenOud) {
    UUID id = UUID.randomUUID();
    db.sql(
            """
            insert into levering (id, aanvraag_id, volgnummer, reeks, gemeente, bestemming, route,
              staat, aangeboden, lease_tot, aangemaakt)
            values (?, ?, 0, 'ZAAK', 'voorbeeldstad', 'zaaksysteem', 'uit-zaak-zgw', 'BEZIG', now(),
              now() + interval '1 hour', now() - make_interval(mins => ?))""")
        .params(id, id, minutenOud)
        .update();
    db.sql(
            """
            insert into stap (levering_id, naam, zekerheid, poging, gedaan_op, resultaat)
            values (?, 'zaaknummer', 'ONTDUBBELT', 1, now(), to_jsonb(?::text))""")
        .params(id, nummer)
        .update();
    return id;
  }

  private boolean wachtIemand() {
    return db.sql(
            """
            select exists (select 1 from pg_stat_activity where datname = current_database()
              and wait_event_type = 'Lock' and query like '%for share of l')""")
        .query(Boolean.class)
        .single();
  }

  private static Zaakbericht over(String nummer) {
    return new Zaakbericht(
        Operatie.UPDATE_ZAAK,
        nummer,
        null,
        null,
        List.of(),
        List.of(),
        Map.of(),
        null,
        null,
        List.of(),
        null);
  }
}
