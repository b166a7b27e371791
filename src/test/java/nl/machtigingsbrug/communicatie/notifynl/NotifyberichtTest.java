package nl.machtigingsbrug.communicatie.notifynl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Verzendopdracht;
import nl.machtigingsbrug.communicatie.Voorbeeldopdracht;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.zaak.zgw.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NotifyberichtTest {

  private static final Instant NU = Instant.parse("2026-11-27T12:00:00Z");

  @ParameterizedTest
  @EnumSource(names = {"EMAIL", "SMS", "BRIEF_NOTIFYNL"})
  void elkBerichtVoldoetAanHetSchema(Kanaal kanaal) throws Exception {
    JsonNode schema =
        new ObjectMapper()
            .readTree(Contract.bestand("notifynl", "notifynl-v2.schemas.json").toFile())
            .path("POST /v2/notifications/" + Notifybericht.pad(kanaal));

    ObjectNode bericht =
        Notifybericht.van(
            Voorbeeldopdracht.voor(kanaal).uiterlijk(LocalDate.of(2026, 12, 31)).maak(),
            Proefdienst.instellingen(),
            NU);

    List<String> bekend = new ArrayList<>();
    schema.path("properties").fieldNames().forEachRemaining(bekend::add);
    List<String> velden = new ArrayList<>();
    bericht.fieldNames().forEachRemaining(velden::add);
    assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
    assertThat(bekend).containsAll(velden);
    assertThat(schema.path("required").valueStream().map(JsonNode::asText))
        .isNotEmpty()
        .allMatch(velden::contains);
  }

  @Test
  void eenEmailNoemtKenmerkSjabloonEnVelden() {
    Verzendopdracht opdracht =
        Voorbeeldopdracht.voor(Kanaal.EMAIL).uiterlijk(LocalDate.of(2026, 12, 31)).maak();

    ObjectNode bericht = Notifybericht.van(opdracht, Proefdienst.instellingen(), NU);

    assertThat(bericht.path("reference").asText()).isEqualTo(opdracht.id().toString());
    assertThat(bericht.path("template_id").asText()).isEqualTo(Proefdienst.SJABLOON.toString());
    assertThat(bericht.path("email_address").asText()).isEqualTo("dochter@post.example");
    assertThat(bericht.path("email_reply_to_id").asText())
        .isEqualTo(Proefdienst.ANTWOORDADRES.toString());
    JsonNode velden = bericht.path("personalisation");
    assertThat(velden.path("zaaknummer").asText()).isEqualTo("MB-2026-0000000001");
    assertThat(velden.path("uiterlijk").asText()).isEqualTo("31 december 2026");
    assertThat(bericht.has("scheduled_for")).isFalse();
  }

  @Test
  void eenBriefHeeftEenRegelPerAdresregel() {
    ObjectNode bericht =
        Notifybericht.van(
            Voorbeeldopdracht.voor(Kanaal.BRIEF_NOTIFYNL).maak(), Proefdienst.instellingen(), NU);

    JsonNode velden = bericht.path("personalisation");
    assertThat(velden.path("address_line_1").asText()).isEqualTo("A. Voorbeeld");
    assertThat(velden.path("address_line_3").asText()).isEqualTo("1234 AB  Voorbeeldstad");
    assertThat(velden.has("address_line_4")).isFalse();
  }

  @Test
  void uitstelGaatMeeZolangHetNogKomt() {
    Verzendopdracht later =
        Voorbeeldopdracht.voor(Kanaal.SMS).publicatie(NU.plusSeconds(3600)).maak();

    assertThat(Notifybericht.van(later, Proefdienst.instellingen(), NU).path("scheduled_for"))
        .hasToString("\"2026-11-27T13:00:00Z\"");
    assertThat(
            Notifybericht.van(later, Proefdienst.instellingen(), NU.plusSeconds(7200))
                .has("scheduled_for"))
        .isFalse();
  }

  @Test
  void eenAdresVanEenAnderKanaalOfEenSoortZonderSjabloonGaatNietWeg() {
    assertThatThrownBy(
            () ->
                Notifybericht.van(
                    Voorbeeldopdracht.voor(Kanaal.SMS).adres(new Adres.Email("a@b.example")).maak(),
                    Proefdienst.instellingen(),
                    NU))
        .isInstanceOf(Afwijzing.class)
        .hasMessageContaining("MB-KANAAL-01");
    assertThatThrownBy(
            () ->
                Notifybericht.van(
                    Voorbeeldopdracht.voor(Kanaal.SMS).soort(Berichtsoort.BESLUIT).maak(),
                    Proefdienst.instellingen(),
                    NU))
        .isInstanceOf(Afwijzing.class)
        .hasMessageContaining("MB-CONFIG-01");
  }
}
