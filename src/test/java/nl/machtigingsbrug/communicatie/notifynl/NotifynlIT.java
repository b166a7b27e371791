package nl.machtigingsbrug.communicatie.notifynl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.machtigingsbrug.buren.netwerk.Buurserver.Antwoord;
import nl.machtigingsbrug.buren.zaaksysteem.Storing;
import nl.machtigingsbrug.buren.zaaksysteem.Storing.Effect;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Verzendopdracht;
import nl.machtigingsbrug.communicatie.Verzendproef;
import nl.machtigingsbrug.communicatie.Voorbeeldopdracht;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.levering.Staat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class NotifynlIT extends Verzendproef {

  private static final String POST = "/v2/notifications/.*";

  @Autowired Notifypeiling peiling;

  @ParameterizedTest
  @EnumSource(names = {"EMAIL", "SMS", "BRIEF_NOTIFYNL"})
  void wordtAangebodenEnDatIsNogNietBezorgd(Kanaal kanaal) {
    Verzendopdracht opdracht = Voorbeeldopdracht.voor(kanaal).maak();

    Levering levering = verzend(opdracht);

    assertThat(levering.staat()).isEqualTo(Staat.GELEVERD);
    assertThat(NOTIFYNL.met(opdracht.id().toString())).hasSize(1);
    assertThat(onthouden(levering, "verzending"))
        .contains("\"resultaat\": \"AANGEBODEN\"", "\"code\": \"created\"");
  }

  /** It is done there, and we never hear so. */
  @ParameterizedTest
  @ValueSource(strings = {"STIL", "ROMMEL", "STATUS"})
  void naEenOnbekendeUitkomstKomtErNooitEenTweede(String effect) {
    Verzendopdracht opdracht = Voorbeeldopdracht.voor(Kanaal.EMAIL).maak();
    NOTIFYNL.server().stoor(storing(Effect.valueOf(effect.toUpperCase(Locale.ROOT)), 502));

    Levering levering = verzend(opdracht);

    assertThat(levering.staat()).isEqualTo(Staat.GELEVERD);
    assertThat(levering.poging()).isGreaterThan(1);
    assertThat(NOTIFYNL.met(opdracht.id().toString())).hasSize(1);
  }

  @Test
  void watLangGeledenIsKanNietMeerWordenNagevraagdEnIsVoorEenMens() {
    Verzendopdracht opdracht = Voorbeeldopdracht.voor(Kanaal.EMAIL).maak();
    NOTIFYNL.server().stoor(storing(Effect.STIL, 0));
    jdbc.sql("alter table levering alter column aangemaakt set default now() - interval '7 days'")
        .update();

    Levering levering;
    try {
      levering = verzend(opdracht);
    } finally {
      jdbc.sql("alter table levering alter column aangemaakt set default now()").update();
    }

    assertThat(levering.staat()).isEqualTo(Staat.WERKVOORRAAD);
    assertThat(levering.foutcode()).isEqualTo(Foutcode.LEVERING_UITKOMST_ONBEKEND);
    assertThat(NOTIFYNL.met(opdracht.id().toString())).hasSize(1);
  }

  @Test
  void watNietPastGaatNietWeg() {
    Verzendopdracht opdracht = Voorbeeldopdracht.voor(Kanaal.SMS).tekst("x".repeat(1000)).maak();

    Levering levering = verzend(opdracht);

    assertThat(levering.staat()).isEqualTo(Staat.MISLUKT);
    assertThat(levering.foutcode()).isEqualTo(Foutcode.KANAAL_GRENS);
    assertThat(NOTIFYNL.met(opdracht.id().toString())).isEmpty();
  }

  @Test
  void watNotifynlWeigertMislukt() {
    Levering levering =
        verzend(Voorbeeldopdracht.voor(Kanaal.EMAIL).soort(Berichtsoort.STATUSBERICHT).maak());

    assertThat(levering.staat()).isEqualTo(Staat.MISLUKT);
    assertThat(levering.foutcode()).isEqualTo(Foutcode.LEVERING_GEWEIGERD);
  }

  /** An answer about something else is no answer, and neither is a list with strangers. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        "{\"id\":7,\"reference\":true}",
        "{\"id\":\"11111111-1111-4111-8111-111111111111\",\"reference\":\"vreemd\"}",
        "{\"notifications\":[{\"id\":\"11111111-1111-4111-8111-111111111111\","
            + "\"reference\":\"vreemd\",\"type\":\"email\",\"status\":\"delivered\"}]}"
      })
  void eenVijandigAntwoordTeltNiet(String antwoord) {
    NOTIFYNL.server().antwoordVoortaan(new Antwoord(200, antwoord));

    Levering levering = verzend(Voorbeeldopdracht.voor(Kanaal.EMAIL).maak());

    assertThat(levering.staat()).isNotEqualTo(Staat.GELEVERD);
    assertThat(onthouden(levering, "verzending")).isEmpty();
  }

  @Test
  void eenReusachtigAntwoordWordtNietGelezen() {
    NOTIFYNL
        .server()
        .antwoordVoortaan(new Antwoord(200, "{\"id\":\"" + "x".repeat(6 * 1024 * 1024) + "\"}"));

    assertThat(verzend(Voorbeeldopdracht.voor(Kanaal.EMAIL).maak()).staat())
        .isNotEqualTo(Staat.GELEVERD);
  }

  @Test
  void dePeilingMeldtAlleenNieuws() {
    Verzendopdracht opdracht = Voorbeeldopdracht.voor(Kanaal.EMAIL).maak();
    verzend(opdracht);
    String kenmerk = UUID.randomUUID().toString();

    peiling.peil(opdracht.id(), opdracht.gemeente(), Kanaal.EMAIL, kenmerk);
    NOTIFYNL.zetStatus(opdracht.id().toString(), "iets-nieuws");
    peiling.peil(opdracht.id(), opdracht.gemeente(), Kanaal.EMAIL, kenmerk);
    peiling.peil(UUID.randomUUID(), opdracht.gemeente(), Kanaal.EMAIL, kenmerk);
    assertThat(gang.gemeld()).isEmpty();

    NOTIFYNL.zetStatus(opdracht.id().toString(), "permanent-failure");
    peiling.peil(opdracht.id(), opdracht.gemeente(), Kanaal.EMAIL, kenmerk);
    assertThat(gang.gemeld()).containsExactly(opdracht.id() + " ONBESTELBAAR permanent-failure");
  }

  private static Storing storing(Effect effect, int status) {
    return new Storing("POST", Pattern.compile(POST), 0, 1, effect, status, 0, 0);
  }
}
