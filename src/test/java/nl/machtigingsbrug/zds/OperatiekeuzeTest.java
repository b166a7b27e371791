package nl.machtigingsbrug.zds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Stufbericht;
import nl.machtigingsbrug.stuf.Stuflezer;
import nl.machtigingsbrug.stuf.Versie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where 1.1 has one element for several operations. */
class OperatiekeuzeTest {

  private static final String STATUS_NIEUW =
      "<ZKN:heeft StUF:entiteittype='ZAKSTT' StUF:verwerkingssoort='T'/>";
  private static final String STATUS_OUD =
      "<ZKN:heeft StUF:entiteittype='ZAKSTT' StUF:verwerkingssoort='I'/>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "- | GEEF_ZAAKDETAILS",
        "<ZKN:object/> | GEEF_ZAAKDETAILS",
        "<ZKN:object StUF:scope='alles'/> | GEEF_ZAAKDETAILS",
        "<ZKN:object><ZKN:heeft/></ZKN:object> | GEEF_ZAAKSTATUS",
        "<ZKN:object><ZKN:identificatie/><ZKN:heeft/></ZKN:object> | GEEF_ZAAKSTATUS",
        "<ZKN:object><ZKN:heeftRelevant/></ZKN:object> | GEEF_LIJST_ZAAKDOCUMENTEN",
        "<ZKN:object><ZKN:heeft/><ZKN:heeftRelevant/></ZKN:object> | GEEF_ZAAKDETAILS",
        "<ZKN:object><ZKN:omschrijving/><ZKN:heeft/></ZKN:object> | GEEF_ZAAKDETAILS"
      })
  void eenVraagVraagtWatInHaarScopeStaat(@Nullable String scope, Operatie operatie) {
    String inhoud = scope == null ? "" : "<ZKN:scope>" + scope + "</ZKN:scope>";

    assertThat(kies("zakLv01", "Lv01", inhoud)).isEqualTo(operatie);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      value = {
        "'' | NIEUW | ACTUALISEER_ZAAKSTATUS",
        "'' | OUD | UPDATE_ZAAK",
        "'' | '' | UPDATE_ZAAK",
        "OUD | NIEUW | ACTUALISEER_ZAAKSTATUS",
        "<ZKN:omschrijving>a</ZKN:omschrijving> | <ZKN:omschrijving>a</ZKN:omschrijving>NIEUW | ACTUALISEER_ZAAKSTATUS",
        "<ZKN:omschrijving>a</ZKN:omschrijving> | <ZKN:omschrijving>b</ZKN:omschrijving>NIEUW | UPDATE_ZAAK",
        "'' | <ZKN:heeftAlsGemachtigde/>NIEUW | UPDATE_ZAAK"
      })
  void eenWijzigingIsEenStatusAlsErVerderNietsVerandert(
      String was, String wordt, Operatie operatie) {
    assertThat(
            kies(
                "zakLk01",
                "Lk01",
                "<ZKN:parameters><StUF:mutatiesoort>W</StUF:mutatiesoort></ZKN:parameters>"
                    + object(was)
                    + object(wordt)))
        .isEqualTo(operatie);
  }

  @Test
  void eenActieVanEenAnderBerichtIsTegenspraak() {
    Stufbericht vraag = bericht("zakLv01", "Lv01", "");
    String eigen = Operatie.GEEF_ZAAKSTATUS.soapAction(Versie.ZDS_1_1);
    String ander = Operatie.CREEER_ZAAK.soapAction(Versie.ZDS_1_1);

    assertThat(Operatiekeuze.van(vraag, Versie.ZDS_1_1, eigen, false))
        .isEqualTo(Operatie.GEEF_ZAAKDETAILS);
    assertThat(Operatiekeuze.van(vraag, Versie.ZDS_1_1, "van-ons-samen", false))
        .isEqualTo(Operatie.GEEF_ZAAKDETAILS);
    assertThatThrownBy(() -> Operatiekeuze.van(vraag, Versie.ZDS_1_1, ander, false))
        .hasMessage("MB-STUF-01 (SOAPAction)");
  }

  private static String object(String inhoud) {
    return "<ZKN:object StUF:entiteittype='ZAK'><ZKN:identificatie>1</ZKN:identificatie>"
        + inhoud.replace("NIEUW", STATUS_NIEUW).replace("OUD", STATUS_OUD)
        + "</ZKN:object>";
  }

  private static Operatie kies(String element, String code, String inhoud) {
    return Operatiekeuze.van(bericht(element, code, inhoud), Versie.ZDS_1_1, null, false);
  }

  private static Stufbericht bericht(String element, String code, String inhoud) {
    String bericht =
        "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'"
            + " xmlns:StUF='http://www.egem.nl/StUF/StUF0301'"
            + " xmlns:ZKN='http://www.egem.nl/StUF/sector/zkn/0310'><s:Body><ZKN:"
            + element
            + "><ZKN:stuurgegevens><StUF:berichtcode>"
            + code
            + "</StUF:berichtcode></ZKN:stuurgegevens>"
            + inhoud
            + "</ZKN:"
            + element
            + "></s:Body></s:Envelope>";
    return Stuflezer.lees(bericht.getBytes(StandardCharsets.UTF_8));
  }
}
