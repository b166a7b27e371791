package nl.machtigingsbrug.zaak.zgw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Namens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZgwBerichtenTest {

  private static final URI ZAAK = URI.create("https://zgw.example/zaken/api/v1/zaken/1");

  private final ZgwBerichten berichten = new ZgwBerichten(Voorbeeld.instellingen(Profiel.OPENZAAK));

  @Test
  void maaktEenZaakDiePast() {
    ObjectNode zaak = berichten.zaak(zaak("o".repeat(81), "t".repeat(1001)));

    assertThat(zaak.path("identificatie").asText()).isEqualTo("ZAAK-2026-1");
    assertThat(zaak.path("bronorganisatie").asText()).isEqualTo("999998882");
    assertThat(zaak.path("verantwoordelijkeOrganisatie").asText()).isEqualTo("999998870");
    assertThat(zaak.path("omschrijving").asText()).isEqualTo("o".repeat(79) + "…");
    assertThat(zaak.path("toelichting").asText()).isEqualTo("t".repeat(999) + "…");
    assertThat(zaak.path("vertrouwelijkheidaanduiding").asText()).isEqualTo("zaakvertrouwelijk");
    assertThat(zaak.path("startdatum").asText()).isEqualTo("2026-11-24");
    assertThat(zaak.path("kenmerken"))
        .hasToString("[{\"kenmerk\":\"b-1\",\"bron\":\"machtigingsbrug\"}]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "zaak\n", "é", "12345678901234567890123456789012345678901"})
  void weigertEenZaaknummerDatNietTerugTeVindenIs(String identificatie) {
    assertThatThrownBy(
            () ->
                new Zaakgegevens(
                    identificatie,
                    Voorbeeld.ZAAKTYPE.url(),
                    LocalDate.parse("2026-11-24"),
                    LocalDate.parse("2026-11-24"),
                    "",
                    "",
                    null,
                    List.of()))
        .isInstanceOf(Afwijzing.class)
        .hasMessage("MB-ZAAK-03 (identificatie)");
  }

  @Test
  void kortEenKenmerkNooitIn() {
    assertThat(new Kenmerk("k".repeat(40), "b".repeat(40))).isNotNull();
    assertThatThrownBy(() -> new Kenmerk("k".repeat(41), "b")).isInstanceOf(Afwijzing.class);
    assertThatThrownBy(() -> new Kenmerk("k", "b".repeat(41))).isInstanceOf(Afwijzing.class);
    assertThatThrownBy(() -> new Kenmerk(" ", "b")).isInstanceOf(Afwijzing.class);
  }

  @Test
  void zetDeContextAlleenInEenRolVanOpenZaak() {
    Namens namens = Voorbeeld.namens(Voorbeeld.AN, Voorbeeld.BEP, BekendeGrond.VOLMACHT, "digid");
    Rolvoorstel gemachtigde =
        Rolverdeling.rollen(namens, Rolconventie.A, Profiel.OPENZAAK, Dienstnummers.GEEN).get(0);
    URI roltype = Voorbeeld.ZAAKTYPE.roltype(gemachtigde.roltype()).url();

    ObjectNode open = berichten.rol(ZAAK, gemachtigde, roltype);
    ObjectNode standaard =
        new ZgwBerichten(Voorbeeld.instellingen(Profiel.ZGW)).rol(ZAAK, gemachtigde, roltype);

    assertThat(open.path("authenticatieContext").path("source").asText()).isEqualTo("digid");
    assertThat(open.path("indicatieMachtiging").asText()).isEqualTo("gemachtigde");
    assertThat(open.path("betrokkeneIdentificatie")).hasToString("{\"inpBsn\":\"999990019\"}");
    assertThat(standaard.has("authenticatieContext")).isFalse();
  }

  @Test
  void weigertEenWaardeDieDeEigenschapNietAankan() {
    Eigenschap grond = Voorbeeld.ZAAKTYPE.eigenschap("grond");

    assertThat(berichten.zaakeigenschap(ZAAK, grond, "BEWIND").path("waarde").asText())
        .isEqualTo("BEWIND");
    assertThatThrownBy(() -> berichten.zaakeigenschap(ZAAK, grond, "x".repeat(41)))
        .hasMessage("MB-ZAAK-01 (eigenschap grond)");
    assertThatThrownBy(() -> berichten.zaakeigenschap(ZAAK, grond, " "))
        .isInstanceOf(Afwijzing.class);
  }

  @Test
  void weigertEenDocumentZonderTitelOfMetEenOnmogelijkeOmvang() {
    assertThatThrownBy(() -> document(" ", 1)).hasMessage("MB-ZAAK-03 (documenten.titel)");
    assertThatThrownBy(() -> document("t", -1)).hasMessage("MB-ZAAK-03 (documenten.omvang)");
  }

  @Test
  void schrijftHetMomentVanEenStatusInHeleSeconden() {
    ObjectNode status =
        berichten.status(
            ZAAK,
            Voorbeeld.ZAAKTYPE.beginstatus().url(),
            Instant.parse("2026-11-24T09:00:00.123456789Z"),
            "");

    assertThat(status.path("datumStatusGezet").asText()).isEqualTo("2026-11-24T09:00:00Z");
    assertThat(status.path("statustype").asText()).endsWith("/statustypen/1");
  }

  static Zaakgegevens zaak(String omschrijving, String toelichting) {
    return new Zaakgegevens(
        "ZAAK-2026-1",
        Voorbeeld.ZAAKTYPE.url(),
        LocalDate.parse("2026-11-24"),
        LocalDate.parse("2026-11-24"),
        omschrijving,
        toelichting,
        Vertrouwelijkheid.ZAAKVERTROUWELIJK,
        List.of(new Kenmerk("b-1", "machtigingsbrug")));
  }

  static Documentgegevens document(String titel, long omvang) {
    return new Documentgegevens(
        "DOC-1",
        Voorbeeld.catalogus("informatieobjecttypen/1"),
        titel,
        "portaal",
        "aanvraag.pdf",
        "application/pdf",
        omvang,
        LocalDate.parse("2026-11-24"),
        "",
        Vertrouwelijkheid.ZAAKVERTROUWELIJK);
  }
}
