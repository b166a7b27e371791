package nl.machtigingsbrug.zaak.stuf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.machtigingsbrug.buren.kanaal.Kanaalbuur.Antwoord;
import nl.machtigingsbrug.buren.stufzaaksysteem.Stufzaaksysteem;
import nl.machtigingsbrug.scenario.Zaakgesprek;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Ruimte;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What a zaaksysteem answers when it refuses or fails, over real SOAP. */
@ExtendWith(OutputCaptureExtension.class)
class StuffoutIT extends Stufproef {

  private static final String GEHEIM = "Persoon 999990019 is niet bekend";

  /** An answer that is final, and how it is told. */
  record Weigering(String naam, String gemeente, Function<String, Antwoord> antwoord, String code) {
    @Override
    public String toString() {
      return naam;
    }
  }

  static Stream<Weigering> definitief() {
    return Stream.of("voorbeeldbuiten", "voorbeeldhaven")
        .flatMap(
            gemeente ->
                Stream.of(
                    fo(gemeente, "Fo01", "StUF055", "client"),
                    fo(gemeente, "Fo02", "StUF058", "client"),
                    fo(gemeente, "Fo03", "StUF067", "client"),
                    new Weigering(
                        "fault zonder Fo " + gemeente,
                        gemeente,
                        soap -> Stufzaaksysteem.fault(soap, true, GEHEIM),
                        "soap:Client")));
  }

  @ParameterizedTest
  @MethodSource("definitief")
  void watGeweigerdIsKomtBijEenMensMetDeCodeVanStuf(Weigering geval, CapturedOutput uitvoer)
      throws IOException {
    Stufzaaksysteem systeem = systeem(geval.gemeente());
    systeem.antwoord(Operatie.CREEER_ZAAK, geval.antwoord());

    JsonNode aanvraag = lever(Zaakgesprek.dochterVoorMoeder(geval.gemeente()));

    JsonNode levering = aanvraag.path("leveringen").path(0);
    assertThat(levering.path("staat").asText()).isEqualTo("MISLUKT");
    assertThat(levering.path("foutcode").asText()).isEqualTo("MB-STUF-30");
    assertThat(systeem.operaties()).filteredOn("creeerZaak"::equals).hasSize(1);
    assertThat(regel(aanvraag)).contains("zaak (" + geval.code() + ")").doesNotContain("999990019");
    assertThat(uitvoer.getAll()).contains(geval.code()).doesNotContain(GEHEIM);
  }

  static Stream<Weigering> voorbijgaand() {
    return Stream.of("voorbeeldbuiten", "voorbeeldhaven")
        .flatMap(
            gemeente ->
                Stream.of(
                    fo(gemeente, "Fo01", "StUF010", "server"),
                    fo(gemeente, "Fo02", "StUF058", "server"),
                    fo(gemeente, "Fo03", "StUF058", "server"),
                    geval("fault", gemeente, soap -> Stufzaaksysteem.fault(soap, false, GEHEIM)),
                    geval("html", gemeente, soap -> Antwoord.van(200, "text/html", "<html>")),
                    geval("502", gemeente, soap -> Antwoord.van(502, "text/html", "<html>")),
                    geval("leeg", gemeente, soap -> Antwoord.van(200, "text/xml", "")),
                    geval("ander", gemeente, soap -> vreemd(soap, "Bv03", "<s:crossRefnummer>x")),
                    geval("soort", gemeente, soap -> vreemd(soap, "La01", ""))));
  }

  @ParameterizedTest
  @MethodSource("voorbijgaand")
  void watVoorbijgaatWordtHerhaald(Weigering geval, CapturedOutput uitvoer) throws IOException {
    Stufzaaksysteem systeem = systeem(geval.gemeente());
    systeem.antwoord(Operatie.CREEER_ZAAK, geval.antwoord());

    zaak(systeem, lever(Zaakgesprek.dochterVoorMoeder(geval.gemeente())));

    assertThat(systeem.operaties()).filteredOn("creeerZaak"::equals).hasSize(2);
    assertThat(systeem.operaties()).contains("geefZaakdetails");
    assertThat(uitvoer.getAll()).doesNotContain(GEHEIM);
  }

  /** All three say that it was received. */
  @ParameterizedTest
  @ValueSource(strings = {"Bv01", "Bv02", "Bv03"})
  void elkeBevestigingTelt(String soort) throws IOException {
    Stufzaaksysteem systeem = systeem("voorbeeldhaven");
    systeem.antwoord(Operatie.ACTUALISEER_ZAAKSTATUS, soap -> vreemd(soap, soort, ""));

    zaak(systeem, lever(Zaakgesprek.dochterVoorMoeder("voorbeeldhaven")));

    assertThat(systeem.operaties()).filteredOn("actualiseerZaakstatus"::equals).hasSize(1);
  }

  /** A question to which the zaaksysteem says that there is no such zaak. */
  @Test
  void nietGevondenIsEenAntwoordOpEenVraag() throws IOException {
    Stufzaaksysteem systeem = systeem("voorbeeldbuiten");
    systeem.antwoord(
        Operatie.CREEER_ZAAK, soap -> Stufzaaksysteem.fout(soap, "Fo03", "StUF058", "server", ""));
    systeem.antwoord(
        Operatie.GEEF_ZAAKDETAILS,
        soap -> Stufzaaksysteem.fout(soap, "Fo02", "StUF064", "client", GEHEIM));

    zaak(systeem, lever(Zaakgesprek.dochterVoorMoeder("voorbeeldbuiten")));

    assertThat(systeem.operaties()).filteredOn("creeerZaak"::equals).hasSize(2);
  }

  /** The number is of the zaak of another aanvraag: nothing may be added to it. */
  @Test
  void eenNummerVanEenAnderWordtNietGebruikt() throws IOException {
    Stufzaaksysteem systeem = systeem("voorbeeldbuiten");
    systeem.antwoord(Operatie.CREEER_ZAAK, soap -> Antwoord.van(502, "text/html", ""));
    systeem.antwoord(
        Operatie.GEEF_ZAAKDETAILS,
        soap ->
            inhoud(
                soap,
                "<z:zakLa01 xmlns:z='%s' xmlns:s='%s'><z:stuurgegevens><s:berichtcode>La01</s:berichtcode></z:stuurgegevens><z:antwoord><z:object s:entiteittype='ZAK'><z:identificatie>9999Z000001</z:identificatie><z:kenmerk><z:kenmerk>van-een-ander</z:kenmerk><z:bron>machtigingsbrug</z:bron></z:kenmerk></z:object></z:antwoord></z:zakLa01>"
                    .formatted(Ruimte.ZKN, Ruimte.STUF)));

    JsonNode aanvraag = lever(Zaakgesprek.dochterVoorMoeder("voorbeeldbuiten"));

    assertThat(aanvraag.path("leveringen").path(0).path("foutcode").asText())
        .isEqualTo("MB-STUF-33");
    assertThat(systeem.zaken()).isEmpty();
  }

  private String regel(JsonNode aanvraag) {
    return db.sql("select tekst from werkvoorraad where aanvraag_id = ?::uuid")
        .params(aanvraag.path("id").asText())
        .query(String.class)
        .single();
  }

  private static Weigering fo(String gemeente, String soort, String code, String plek) {
    return new Weigering(
        soort + " " + code + " " + gemeente,
        gemeente,
        soap -> Stufzaaksysteem.fout(soap, soort, code, plek, GEHEIM),
        code);
  }

  private static Weigering geval(
      String naam, String gemeente, Function<String, Antwoord> antwoord) {
    return new Weigering(naam + " " + gemeente, gemeente, antwoord, "");
  }

  private static Antwoord vreemd(String soap, String soort, String kruis) {
    return inhoud(
        soap,
        "<s:%1$sBericht xmlns:s='%2$s'><s:stuurgegevens><s:berichtcode>%1$s</s:berichtcode>%3$s</s:stuurgegevens></s:%1$sBericht>"
            .formatted(soort, Ruimte.STUF, kruis.isEmpty() ? "" : kruis + "</s:crossRefnummer>"));
  }

  private static Antwoord inhoud(String soap, String inhoud) {
    return Antwoord.van(
        200,
        "text/xml",
        "<q:Envelope xmlns:q='%s'><q:Body>%s</q:Body></q:Envelope>".formatted(soap, inhoud));
  }

  private static Stufzaaksysteem systeem(String gemeente) {
    return Objects.requireNonNull(SYSTEMEN.get(gemeente));
  }
}
