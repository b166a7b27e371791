package nl.machtigingsbrug.zds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.stuf.Stufbericht;
import nl.machtigingsbrug.stuf.Stuflezer;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.w3c.dom.Element;

/** What comes in over SOAP, who may, what it asks, and the answer. */
@ExtendWith(OutputCaptureExtension.class)
class ZdsIngangIT extends Zdsproef {

  @ParameterizedTest
  @CsvSource({
    "creeerZaak-1.1, zds11/OntvangAsynchroon, CREEER_ZAAK",
    "creeerZaak-1.2, zds12/OntvangAsynchroon, CREEER_ZAAK",
    "updateZaak-1.1, zds11/OntvangAsynchroon, UPDATE_ZAAK",
    "updateZaak-1.2, zds12/OntvangAsynchroon, UPDATE_ZAAK",
    "actualiseerZaakstatus-1.1, zds11/OntvangAsynchroon, ACTUALISEER_ZAAKSTATUS",
    "voegZaakdocumentToe-1.1, zds11/OntvangAsynchroon, VOEG_ZAAKDOCUMENT_TOE",
    "maakZaakdocument-1.1, zds11/OntvangAsynchroon, MAAK_ZAAKDOCUMENT",
    "updateZaakdocument-1.1, zds11/VrijeBerichten, UPDATE_ZAAKDOCUMENT",
    "geefZaakdetails-1.1, zds11/BeantwoordVraag, GEEF_ZAAKDETAILS",
    "genereerZaakIdentificatie-1.1, zds11/VrijeBerichten, GENEREER_ZAAKIDENTIFICATIE",
    "genereerDocumentIdentificatie-1.2, zds12, GENEREER_DOCUMENTIDENTIFICATIE"
  })
  void elkeOperatieKomtAanInBeideVersiesVanSoap(String naam, String pad, Operatie operatie)
      throws Exception {
    for (String type : new String[] {SOAP11, SOAP12}) {
      String bericht = type.equals(SOAP12) ? in12(voorbeeld(naam)) : voorbeeld(naam);
      HttpResponse<String> antwoord = stuur("voorbeeldstad/" + pad, type, bericht);

      assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
      assertThat(antwoord.headers().firstValue("Content-Type")).contains(type.replace(" ", ""));
      assertThat(antwoord.body())
          .contains("Bv03Bericht", type.equals(SOAP12) ? Ruimte.SOAP12 : Ruimte.SOAP11);
      Proefzds.Gezien gezien = ontvanger.laatste();
      assertThat(gezien.vraag().operatie()).isEqualTo(operatie);
      assertThat(gezien.vraag().gemeente()).isEqualTo("voorbeeldstad");
      assertThat(gezien.vraag().ruw().contentType()).isEqualTo(type);
      assertThat(gezien.ruw())
          .isEqualTo(DigestUtils.sha256Hex(bericht.getBytes(StandardCharsets.UTF_8)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "creeerZaak-1.1, zds11, -, CREEER_ZAAK",
        "creeerZaak-1.1, zds11, urn:iets-anders, CREEER_ZAAK",
        "creeerZaak-1.1, zds11, http://www.egem.nl/StUF/sector/zkn/0310/creeerZaak_Lk01, CREEER_ZAAK",
        "creeerZaak-1.1, zds11, http://www.egem.nl/StUF/sector/zkn/0310/updateZaak_Lk01, -",
        "creeerZaak-1.1, zds11, http://www.stufstandaarden.nl/koppelvlak/zds0120/updateZaak_ZakLk01, -",
        "updateZaak-1.1, zds11, http://www.egem.nl/StUF/sector/zkn/0310/creeerZaak_Lk01, -",
        "updateZaak-1.1, zds11, http://www.egem.nl/StUF/sector/zkn/0310/actualiseerZaakstatus_Lk01, UPDATE_ZAAK",
        "geefZaakdetails-1.1, zds11, http://www.egem.nl/StUF/sector/zkn/0310/updateZaak_Lk01, -"
      })
  void deActieKiestNietsEnMagNietIetsAndersNoemen(
      String naam, String pad, @Nullable String actie, @Nullable Operatie operatie)
      throws Exception {
    String bericht = voorbeeld(naam);
    HttpResponse<String> in11 =
        actie == null
            ? stuur("voorbeeldstad/" + pad, SOAP11, bericht)
            : stuur("voorbeeldstad/" + pad, SOAP11, bericht, "SOAPAction", '"' + actie + '"');
    HttpResponse<String> in12 =
        stuur(
            "voorbeeldstad/" + pad,
            actie == null ? SOAP12 : SOAP12 + "; action=\"" + actie + '"',
            in12(bericht));

    if (operatie == null) {
      geweigerd(in11, 500, "MB-STUF-01");
      geweigerd(in12, 400, "MB-STUF-01");
      assertThat(ontvanger.gezien).isEmpty();
    } else {
      assertThat(in11.statusCode()).isEqualTo(200);
      assertThat(in12.statusCode()).isEqualTo(200);
      assertThat(ontvanger.gezien)
          .extracting(gezien -> gezien.vraag().operatie())
          .containsOnly(operatie);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "voorbeeldstad/zds11?wie=onbekend, MB-TOEGANG-01",
    "voorbeeldstad/zds11?wie=rechteloos, MB-TOEGANG-02",
    "anderstad/zds11, MB-TOEGANG-03",
    "voorbeeldstad/zds12, MB-BERICHT-06"
  })
  void wieNietMagOfElkElders(String pad, String code) throws Exception {
    HttpResponse<String> antwoord = stuur(pad, SOAP11, voorbeeld("creeerZaak-1.1"));

    assertThat(antwoord.statusCode()).isEqualTo(500);
    assertThat(antwoord.body()).contains("Fault>", code);
    assertThat(ontvanger.gezien).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "voorbeeldstad",
        "voorbeeldstad/zds13",
        "voorbeeldstad/zds11/a/b",
        "voorbeeldstad/zds11/../zds12",
        "voorbeeldstad/zds11%2fx",
        "../zds11",
        "zds11/OntvangAsynchroon"
      })
  void watGeenAdresIsBestaatNiet(String pad) throws Exception {
    HttpResponse<String> antwoord = stuur(pad, SOAP11, voorbeeld("creeerZaak-1.1"));

    assertThat(antwoord.statusCode()).as(antwoord.body()).isIn(400, 404);
    assertThat(antwoord.body()).doesNotContain("CXF").contains("MB-HTTP");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?wsdl", "?xsd=zkn0310.xsd"})
  void alleenEenPostKomtAan(String vraag) throws Exception {
    HttpResponse<String> antwoord =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(
                        URI.create(
                            "http://localhost:" + poort + "/v1/zds/voorbeeldstad/zds11" + vraag))
                    .build(),
                HttpResponse.BodyHandlers.ofString());

    assertThat(antwoord.statusCode()).isEqualTo(405);
    assertThat(antwoord.body()).contains("MB-HTTP-03");
  }

  @ParameterizedTest
  @CsvSource({
    "creeerZaak-1.1, zds11/OntvangAsynchroon, Fo03",
    "geefZaakdetails-1.1, zds11/OntvangAsynchroon, Fo02",
    "genereerZaakIdentificatie-1.1, zds11, Fo02"
  })
  void eenFoutHeetZoalsDeSoortVanHetBericht(String naam, String pad, String soort)
      throws Exception {
    ontvanger.antwoord.set(new Afwijzing(Foutcode.ZAAK_INRICHTING, "zaaktype"));

    geweigerd(stuur("voorbeeldstad/" + pad, SOAP11, voorbeeld(naam)), 500, "MB-ZAAK-01");
    HttpResponse<String> in12 = stuur("voorbeeldstad/" + pad, SOAP12, in12(voorbeeld(naam)));
    geweigerd(in12, 500, "MB-ZAAK-01");
    assertThat(in12.body()).contains(soort + "Bericht>", ":Receiver<", Ruimte.SOAP12);
    Stufbericht fout = Stuflezer.lees(in12.body().getBytes(StandardCharsets.UTF_8));
    assertThat(fout.stuurgegevens().berichtcode().code()).isEqualTo(soort);
    if (soort.equals("Fo03")) {
      assertThat(fout.stuurgegevens().crossRefnummer())
          .isEqualTo(
              Stuflezer.lees(voorbeeld(naam).getBytes(StandardCharsets.UTF_8))
                  .stuurgegevens()
                  .referentienummer());
    }
  }

  @ParameterizedTest
  @CsvSource({"OntvangAsynchroon, Fo03", "BeantwoordVraag, Fo02", "VrijeBerichten, Fo02"})
  void watNietTeLezenIsKrijgtDeFoutVanHetAdres(String dienst, String soort) throws Exception {
    HttpResponse<String> antwoord = stuur("voorbeeldstad/zds11/" + dienst, SOAP12, "<geen-xml");

    geweigerd(antwoord, 400, "MB-BERICHT-01");
    assertThat(antwoord.body()).contains(soort + "Bericht>", Ruimte.SOAP12);
  }

  @Test
  void deKopEnDeEnvelopNoemenDezelfdeSoapEnEenTekensetDieBestaat() throws Exception {
    String bericht = voorbeeld("creeerZaak-1.1");

    assertThat(stuur("voorbeeldstad/zds11", SOAP12, bericht).body()).contains("MB-BERICHT-04");
    assertThat(stuur("voorbeeldstad/zds11", SOAP11, in12(bericht)).body())
        .contains("MB-BERICHT-04");
    assertThat(stuur("voorbeeldstad/zds11", "text/xml; charset=geen", bericht).statusCode())
        .isEqualTo(415);
    assertThat(ontvanger.gezien).isEmpty();
  }

  @Test
  void eenStoringZegtDeAanroeperEnHetLogNietsVanHaarOorzaak(CapturedOutput log) throws Exception {
    ontvanger.antwoord.set(new IllegalStateException("geheim 999990019"));

    geweigerd(
        stuur("voorbeeldstad/zds11", SOAP11, voorbeeld("creeerZaak-1.1")), 500, "MB-STORING-01");
    ontvanger.antwoord.set(
        new IllegalArgumentException("geheim", new java.io.IOException("/etc/x")));
    geweigerd(
        stuur("voorbeeldstad/zds11", SOAP11, voorbeeld("creeerZaak-1.1")), 500, "MB-STORING-01");

    assertThat(log.getAll())
        .contains("oorzaak=java.lang.IllegalStateException")
        .doesNotContain("999990019", "geheim", "/etc/x");
  }

  @Test
  void eenElementOfEenRuwAntwoordGaatTerugZoalsHetIs() throws Exception {
    Element element =
        Stuflezer.lees(voorbeeld("creeerZaak-1.1").getBytes(StandardCharsets.UTF_8))
            .inhoud()
            .element();
    ontvanger.antwoord.set(element);
    HttpResponse<String> antwoord =
        stuur("voorbeeldstad/zds11", SOAP12, in12(voorbeeld("creeerZaak-1.1")));
    assertThat(antwoord.statusCode()).isEqualTo(200);
    assertThat(Stuflezer.lees(antwoord.body().getBytes(StandardCharsets.UTF_8)).soap())
        .isEqualTo(Ruimte.SOAP12);

    byte[] ruw = {'<', 'a', '/', '>', ' ', (byte) 0xEF};
    ontvanger.antwoord.set(
        new Ruwantwoord() {
          @Override
          public int status() {
            return 503;
          }

          @Override
          public String contentType() {
            return "text/xml;charset=iso-8859-15";
          }

          @Override
          public InputStream open() {
            return new ByteArrayInputStream(ruw);
          }
        });
    antwoord = stuur("voorbeeldstad/zds11", SOAP11, voorbeeld("creeerZaak-1.1"));
    assertThat(antwoord.statusCode()).isEqualTo(503);
    assertThat(antwoord.headers().firstValue("Content-Type"))
        .contains("text/xml;charset=iso-8859-15");
    assertThat(antwoord.body().getBytes(java.nio.charset.Charset.forName("ISO-8859-15")))
        .isEqualTo(ruw);
  }

  private static void geweigerd(HttpResponse<String> antwoord, int status, String code) {
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(status);
    assertThat(antwoord.body())
        .contains("Fault>", code)
        .doesNotContain("geheim", "999990019", "Exception", "at org.", ".java", "/etc/");
  }
}
