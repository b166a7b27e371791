package nl.machtigingsbrug.levering;

import static nl.machtigingsbrug.levering.Buurman.Gedrag.doeMaarZwijg;
import static nl.machtigingsbrug.levering.Buurman.Gedrag.goed;
import static nl.machtigingsbrug.levering.Buurman.Gedrag.weiger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.machtigingsbrug.fout.Foutcode;
import org.apache.camel.http.base.HttpOperationFailedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

class LeveringIT extends Leveringsproef {
  private static final String ZAAK = "uit-proef-zaak";
  private static final String BLIND = "uit-proef-blind";

  private static Exception status(int status, @Nullable Map<String, String> headers) {
    return new HttpOperationFailedException("https://zaken.example", status, "", "", headers, "");
  }

  @Test
  void levertAlleStappenInHunVolgordeZonderIetsNaTeVragen() {
    Levering levering = wachtOp(plan(ZAAK), Staat.GELEVERD);

    assertThat(dossier().aanroepen())
        .containsExactly("zaak-maken", "rol-initiator", "rol-gemachtigde", "melden");
    assertThat(levering.poging()).isEqualTo(1);
    assertThat(levering.mappingversie()).isEqualTo("ingebouwd");
    assertThat(werkvoorraad.open(GEMEENTE)).isEmpty();
  }

  @Test
  void slaatOverWatGedaanIsEnGeeftHetResultaatDoor() {
    dossier().bij("rol-gemachtigde", weiger(status(500, null)));

    Levering levering = wachtOp(plan(ZAAK), Staat.GELEVERD);

    assertThat(levering.poging()).isEqualTo(2);
    assertThat(levering.foutcode()).isNull();
    assertThat(dossier().aanroepen())
        .containsExactly(
            "zaak-maken", "rol-initiator", "rol-gemachtigde", "rol-gemachtigde", "melden");
    Map<String, String> resultaat = Map.of("url", "https://zaken.example/zaak-maken");
    assertThat(dossier().gezien()).containsExactly(null, resultaat, resultaat, resultaat);
  }

  @Test
  void vraagtEerstNaWatNietOnthoudenIsNaEenCrash() {
    stappen.breekNa(aanvraag, "zaak-maken");

    Levering levering = wachtOp(plan(ZAAK), Staat.GELEVERD);

    assertThat(levering.poging()).isEqualTo(2);
    assertThat(dossier().aanroepen())
        .containsExactly("zaak-maken", "zaak-zoeken", "rol-initiator", "rol-gemachtigde", "melden");
    assertThat(dossier().effecten()).containsOnlyOnce("zaak-maken");
  }

  @Test
  void herhaaltNaEenCrashWatDeBuurmanOntdubbelt() {
    stappen.breekNa(aanvraag, "rol[initiator]");

    wachtOp(plan(ZAAK), Staat.GELEVERD);

    assertThat(dossier().aanroepen())
        .containsExactly(
            "zaak-maken", "rol-initiator", "rol-initiator", "rol-gemachtigde", "melden");
  }

  @Test
  void doetHetAlsNavraagNietsVindt() {
    dossier().bij("zaak-maken", weiger(new SocketTimeoutException()));

    wachtOp(plan("uit-proef-enkel"), Staat.GELEVERD);

    assertThat(dossier().aanroepen()).containsExactly("zaak-maken", "zaak-zoeken", "zaak-maken");
  }

  @Test
  void blijftVragenZolangNavraagMislukt() {
    dossier()
        .bij("zaak-maken", doeMaarZwijg(new SocketTimeoutException()))
        .bij("zaak-zoeken", weiger(new ConnectException()), goed());

    wachtOp(plan("uit-proef-enkel"), Staat.GELEVERD);

    assertThat(dossier().aanroepen()).containsExactly("zaak-maken", "zaak-zoeken", "zaak-zoeken");
  }

  @Test
  void vraagtOokNaEenHerhalingDieZekerNietGebeurdeDeEersteKanNogKomen() {
    dossier()
        .bij(
            "zaak-maken",
            weiger(new SocketTimeoutException()),
            doeMaarZwijg(new ConnectException("the first call came through meanwhile")));

    wachtOp(plan("uit-proef-enkel"), Staat.GELEVERD);

    assertThat(dossier().aanroepen())
        .containsExactly("zaak-maken", "zaak-zoeken", "zaak-maken", "zaak-zoeken");
    assertThat(dossier().effecten()).containsExactly("zaak-maken");
  }

  @Test
  void vraagtWaaromEenHerhalingWordtGeweigerdDeEersteKanErIntussenZijn() {
    dossier()
        .bij("zaak-maken", weiger(new SocketTimeoutException()), doeMaarZwijg(status(400, null)));

    Levering levering = wachtOp(plan("uit-proef-enkel"), Staat.GELEVERD);

    assertThat(levering.poging()).isEqualTo(2);
    assertThat(dossier().aanroepen())
        .containsExactly("zaak-maken", "zaak-zoeken", "zaak-maken", "zaak-zoeken");
  }

  @Test
  void laatEenBlindeStapMetOnbekendeUitkomstAanEenMens() throws Exception {
    dossier().bij("melden", doeMaarZwijg(new SocketTimeoutException()));

    UUID id = plan(BLIND);
    wachtOp(id, Staat.WERKVOORRAAD);

    assertThat(werkvoorraad.open(GEMEENTE))
        .singleElement()
        .satisfies(
            regel -> {
              assertThat(regel.soort()).isEqualTo(Werksoort.UITKOMST_ONBEKEND);
              assertThat(regel.leveringId()).isEqualTo(id);
              assertThat(regel.aanvraagId()).isEqualTo(aanvraag);
              assertThat(regel.foutcode()).isEqualTo(Foutcode.LEVERING_UITKOMST_ONBEKEND);
              assertThat(regel.uitleg()).startsWith("Stap melden: ");
            });
    Thread.sleep(500);
    assertThat(dossier().aanroepen()).containsExactly("melden");
  }

  @Test
  void herhaaltEenBlindeStapNietNaEenCrash() {
    stappen.breekNa(aanvraag, "melden");

    wachtOp(plan(BLIND), Staat.WERKVOORRAAD);

    assertThat(dossier().effecten()).containsExactly("melden");
  }

  @Test
  void herhaaltEenBlindeStapDieZekerNietGebeurdIs() {
    dossier().bij("melden", weiger(new ConnectException("refused")));

    wachtOp(plan(BLIND), Staat.GELEVERD);

    assertThat(dossier().effecten()).containsExactly("melden");
  }

  @Test
  void geeftOpBijEenWeigering() {
    dossier().bij("melden", weiger(status(400, null)));

    Levering levering = wachtOp(plan(BLIND), Staat.MISLUKT);

    assertThat(levering.foutcode()).isEqualTo(Foutcode.LEVERING_GEWEIGERD);
    assertThat(levering.poging()).isEqualTo(1);
    assertThat(werkvoorraad.open(GEMEENTE))
        .extracting(Werkregel::soort)
        .containsExactly(Werksoort.LEVERING_MISLUKT);
  }

  @Test
  void geeftOpAlsDePogingenOpZijn() {
    Exception storing = status(502, null);
    dossier().bij("zaak-maken", weiger(storing), weiger(storing), weiger(storing), weiger(storing));

    Levering levering = wachtOp(plan("uit-proef-enkel"), Staat.MISLUKT);

    assertThat(levering.foutcode()).isEqualTo(Foutcode.LEVERING_POGINGEN_OP);
    assertThat(levering.poging()).isEqualTo(4);
  }

  @Test
  void geeftOpNaEvenveelCrashesAlsPogingen() {
    UUID id = plan("uit-proef-enkel", 1);
    jdbc.sql("update levering set geteld = 4, poging = 4, staat = 'BEZIG' where id = ?")
        .param(id)
        .update();

    assertThat(wachtOp(id, Staat.MISLUKT).foutcode()).isEqualTo(Foutcode.LEVERING_POGINGEN_OP);
    assertThat(dossier().aanroepen()).isEmpty();
  }

  @Test
  void wachtZolangDeBuurmanVraagt() {
    dossier().bij("melden", weiger(status(429, Map.of("Retry-After", "2"))));
    Instant begin = Instant.now();

    UUID id = plan(BLIND);
    Levering wachtend = wachtTot(id, l -> l.foutcode() != null);

    assertThat(wachtend.foutcode()).isEqualTo(Foutcode.LEVERING_TE_DRUK);
    assertThat(wachtend.volgendePoging()).isAfterOrEqualTo(begin.plusSeconds(2));
    wachtOp(id, Staat.GELEVERD);
    assertThat(Duration.between(begin, Instant.now())).isGreaterThan(Duration.ofSeconds(2));
  }

  @Test
  void onbekendeRouteIsEenFoutInDeConfiguratie() {
    Levering levering = wachtOp(plan("uit-proef-bestaat-niet"), Staat.MISLUKT);

    assertThat(levering.foutcode()).isEqualTo(Foutcode.CONFIG_ONGELDIG);
  }

  @Test
  void plantNietsAlsDeTransactieTerugdraait() {
    UUID[] id = new UUID[1];

    new TransactionTemplate(transacties)
        .executeWithoutResult(
            status -> {
              id[0] = leveringen.plan(new Opdracht(aanvraag, 0, GEMEENTE, "zaaksysteem", BLIND));
              assertThat(klokken(id[0])).isEqualTo(1);
              status.setRollbackOnly();
            });

    assertThat(leveringen.vind(id[0])).isEmpty();
    assertThat(klokken(id[0])).isZero();
    assertThat(leveringen.van(aanvraag)).isEmpty();
  }

  @Test
  void plantNietBuitenEenTransactie() {
    Opdracht opdracht = new Opdracht(aanvraag, 0, GEMEENTE, "zaaksysteem", BLIND);

    assertThatThrownBy(() -> leveringen.plan(opdracht))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  private int klokken(UUID id) {
    return jdbc.sql("select count(*) from scheduled_tasks where task_instance = ?")
        .param(id.toString())
        .query(Integer.class)
        .single();
  }
}
