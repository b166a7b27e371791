package nl.machtigingsbrug.communicatie.vtb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Voorbeeldopdracht;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.Vestiging;
import nl.machtigingsbrug.optreden.Vestigingsnummer;
import nl.machtigingsbrug.zaak.zgw.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every body is one that the published contracts of Open VTB allow. */
class VtbContractTest {

  private static final Instant NU = Instant.parse("2026-11-27T12:00:00.123456Z");
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 27);
  private static final VtbInstellingen BIJ = Proefportaal.instellingen(null);

  @ParameterizedTest
  @EnumSource
  void elkBerichtVoldoet(Berichtsoort soort) throws IOException {
    contract("berichten")
        .controleer(
            "Bericht",
            Vtbbericht.van(
                Voorbeeldopdracht.voor(Kanaal.VTB_BERICHT)
                    .soort(soort)
                    .onderwerp("😀".repeat(25))
                    .zaak("zaak met spatie/é")
                    .bijlage("Besluit", UUID.randomUUID())
                    .uiterlijk(LocalDate.of(2026, 12, 31))
                    .maak(),
                BIJ,
                NU));
  }

  @Test
  void eenBerichtAanEenVestigingVoldoet() throws IOException {
    contract("berichten")
        .controleer(
            "Bericht",
            Vtbbericht.van(
                Voorbeeldopdracht.voor(Kanaal.VTB_BERICHT)
                    .ontvanger(
                        new Vestiging(
                            new KvkNummer("90000019"), new Vestigingsnummer("990000541921")),
                        Hoedanigheid.GEMACHTIGDE)
                    .zaak(null)
                    .maak(),
                BIJ,
                NU));
  }

  @Test
  void eenFormuliertaakEnEenUrltaakVoldoen() throws IOException {
    contract("taken")
        .controleer(
            "FormulierTaakCreateRequest",
            Vtbtaak.van(
                Voorbeeldopdracht.voor(Kanaal.VTB_TAAK).tekst("x".repeat(200)).maak(),
                BIJ,
                VANDAAG));
    contract("taken")
        .controleer(
            "URLTaakCreateRequest",
            Vtbtaak.van(
                Voorbeeldopdracht.voor(Kanaal.VTB_TAAK).maak(),
                Proefportaal.instellingen("https://formulieren.example/aanvulling"),
                VANDAAG));
  }

  /** Without this a contract that allows everything would go unseen. */
  @Test
  void hetContractZietEenTeLangOnderwerpEnEenVreemdVeld() throws IOException {
    Contract contract = contract("berichten");
    ObjectNode bericht = Vtbbericht.van(Voorbeeldopdracht.voor(Kanaal.VTB_BERICHT).maak(), BIJ, NU);

    assertThatThrownBy(
            () ->
                contract.controleer("Bericht", bericht.deepCopy().put("onderwerp", "x".repeat(51))))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(
            () -> contract.controleer("Bericht", bericht.deepCopy().put("gemachtigde", "x")))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(
            () -> contract.controleer("Bericht", bericht.deepCopy().put("ontvanger", "999990019")))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void deTekstVanEenFormulierIsGeenHtmlVanEenAnder() {
    ObjectNode taak =
        Vtbtaak.van(
            Voorbeeldopdracht.voor(Kanaal.VTB_TAAK)
                .tekst("Lever <script>alert(1)</script> aan.\n\n" + "x".repeat(100))
                .maak(),
            BIJ,
            VANDAAG);

    assertThat(taak.at("/details/formulierDefinitie/components/0/html").asText())
        .contains("&lt;script&gt;")
        .doesNotContain("<script>")
        .contains("<p>" + "x".repeat(100) + "</p>");
    assertThat(taak.path("toelichting").asText().length()).isLessThanOrEqualTo(80);
  }

  @Test
  void eenBerichtIsVanDeOntvangerAlleenEnGaatNietVanzelfNaarDeBerichtenbox() {
    ObjectNode bericht =
        Vtbbericht.van(
            Voorbeeldopdracht.voor(Kanaal.VTB_BERICHT).soort(Berichtsoort.BESLUIT).maak(), BIJ, NU);

    assertThat(bericht.path("ontvanger").asText()).isEqualTo("urn:nld:brp:bsn:999990019");
    assertThat(bericht.path("mijnOverheidBerichtenbox").asBoolean(true)).isFalse();
    assertThat(bericht.path("berichtType").asText()).isEqualTo("WMO00001");
    assertThat(bericht.path("handelingsPerspectief").asText()).isEqualTo("vernieuwing_nodig");
    assertThat(bericht.at("/isGerelateerdAan/0/urn").asText())
        .isEqualTo("urn:nld:voorbeeldstad:zaak:zaaknummer:MB-2026-0000000001");
  }

  private static Contract contract(String api) throws IOException {
    return Contract.van("berichtenbox", "open-vtb-" + api + "-openapi.yaml");
  }
}
