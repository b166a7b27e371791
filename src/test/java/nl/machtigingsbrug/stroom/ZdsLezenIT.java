package nl.machtigingsbrug.stroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.transform.dom.DOMSource;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.zaaksysteem.Behandelaar;
import nl.machtigingsbrug.buren.zaaksysteem.Storing;
import nl.machtigingsbrug.buren.zaaksysteem.Zaak;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Afnemer;
import nl.machtigingsbrug.logboek.Handelingssoort;
import nl.machtigingsbrug.logboek.Logboek;
import nl.machtigingsbrug.logboek.Regel;
import nl.machtigingsbrug.logboek.Zoekvraag;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.stuf.Stuflezer;
import nl.machtigingsbrug.stuf.Versie;
import nl.machtigingsbrug.stuf.Zdsschema;
import nl.machtigingsbrug.zds.Berichtbron;
import nl.machtigingsbrug.zds.Bezetting;
import nl.machtigingsbrug.zds.Ruwbericht;
import nl.machtigingsbrug.zds.Zdsvraag;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Questions in StUF, answered from the zaaksysteem that speaks ZGW. */
@Import(ZdsLezenIT.Onderweg.class)
@TestPropertySource(
    properties = {
      "machtigingsbrug.zds.lezen.wacht=600ms",
      "machtigingsbrug.zds.lezen.grootste-document=60MB"
    })
class ZdsLezenIT extends Zaakproef {

  private static final String DOCHTER = "999990019";
  private static final String MOEDER = "999990020";
  private static final String ALLES =
      "<ZKN:scope><ZKN:object StUF:entiteittype=\"ZAK\" StUF:scope=\"alles\"/></ZKN:scope>";
  private static final AtomicInteger ONDERWEG = new AtomicInteger();

  /** What is on its way, for as many times as is asked. */
  @TestConfiguration
  static class Onderweg {
    @Bean
    Bezetting bezettingVanProef() {
      return (gemeente, zaak) -> ONDERWEG.getAndUpdate(over -> Math.max(0, over - 1)) > 0;
    }
  }

  @Autowired ProducerTemplate camel;
  @Autowired Logboek logboek;

  @ParameterizedTest
  @CsvSource({"voorbeeldstad", "voorbeelddorp", "voorbeeldbuiten"})
  void watAlsAanvraagBinnenkwamKomtTerugAlsGemachtigdeEnInitiator(String gemeente)
      throws Exception {
    int eerder = BUREN.zaaksysteem(gemeente).zaken().size();
    lever(
        gemeente,
        """
        bewijs: { saml: { handelt: "%s", namens: "%s" } }
        aanvraag:
          dienst: wmo-aanvraag
          gegevens: { voorziening: rolstoel, vorm: zorg-in-natura, toelichting: Zij loopt slecht. }
        """
            .formatted(DOCHTER, MOEDER));
    Zaak zaak = BUREN.zaaksysteem(gemeente).zaken().get(eerder);
    String nummer = zaak.zaak().path("identificatie").asText();

    for (Versie versie : Versie.values()) {
      Element antwoord = vraag(gemeente, versie, Operatie.GEEF_ZAAKDETAILS, nummer, ALLES);
      assertThat(teksten(antwoord, "heeftAlsGemachtigde", "inp.bsn")).containsExactly(DOCHTER);
      assertThat(teksten(antwoord, "heeftAlsInitiator", "inp.bsn")).containsExactly(MOEDER);
      assertThat(teksten(antwoord, "heeftAlsBelanghebbende", "inp.bsn")).isEmpty();
      assertThat(teksten(antwoord, "object", "extraElement")).contains("rolstoel");
      assertThat(teksten(antwoord, "heeft", "indicatieLaatsteStatus")).containsExactly("J");
      assertThat(teksten(antwoord, "heeftRelevant", "identificatie")).isNotEmpty();
      keur(antwoord, versie);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "A, Aanvrager, gemachtigde, Belanghebbende, machtiginggever",
    "B, Belanghebbende, gemachtigde, Aanvrager, machtiginggever",
    "C, Gemachtigde, gemachtigde, Aanvrager, machtiginggever",
    "C zonder indicatie, Gemachtigde, '', Aanvrager, ''"
  })
  void elkeConventieKomtTerugAlsDezelfdeElementen(
      String conventie, String een, String indicatie, String ander, String indicatieAnder)
      throws Exception {
    String zaak = zaak();
    behandelaar().betrek(zaak, een, indicatie, DOCHTER, rol -> {});
    behandelaar().betrek(zaak, ander, indicatieAnder, MOEDER, rol -> {});
    Element antwoord =
        vraag(Buren.GEMEENTE, Versie.ZDS_1_1, Operatie.GEEF_ZAAKDETAILS, zaak, ALLES);
    assertThat(teksten(antwoord, "heeftAlsGemachtigde", "inp.bsn"))
        .as(conventie)
        .containsExactly(DOCHTER);
    assertThat(teksten(antwoord, "heeftAlsInitiator", "inp.bsn")).containsExactly(MOEDER);
    assertThat(teksten(antwoord, "object", "inp.bsn")).hasSize(2);
  }

  @Test
  void watAfgelopenIsTeltNietMeer() throws Exception {
    String zaak = zaak();
    behandelaar()
        .betrek(
            zaak,
            "Gemachtigde",
            "gemachtigde",
            DOCHTER,
            rol -> rol.put("eindeGeldigheid", LocalDate.now().minusDays(2).toString()));
    behandelaar().betrek(zaak, "Aanvrager", "", MOEDER, rol -> {});
    Element antwoord =
        vraag(Buren.GEMEENTE, Versie.ZDS_1_1, Operatie.GEEF_ZAAKDETAILS, zaak, ALLES);
    assertThat(teksten(antwoord, "object", "inp.bsn")).containsExactly(MOEDER);
  }

  @Test
  void elkSoortBetrokkeneKomtTerug() throws Exception {
    String zaak = zaak();
    wie(zaak, "Belanghebbende", "vestiging", "vestigingsNummer", "000012345678");
    wie(zaak, "Behandelaar", "medewerker", "identificatie", "p.prins");
    wie(zaak, "Behandelaar", "organisatorische_eenheid", "identificatie", "OE-1");
    wie(zaak, "Aanvrager", "niet_natuurlijk_persoon", "innNnpId", "999998882");
    Element antwoord =
        vraag(Buren.GEMEENTE, Versie.ZDS_1_2, Operatie.GEEF_ZAAKDETAILS, zaak, ALLES);
    assertThat(teksten(antwoord, "heeftAlsBelanghebbende", "vestigingsNummer"))
        .containsExactly("000012345678");
    assertThat(teksten(antwoord, "medewerker", "identificatie")).containsExactly("p.prins");
    assertThat(teksten(antwoord, "organisatorischeEenheid", "identificatie"))
        .containsExactly("OE-1");
    assertThat(teksten(antwoord, "heeftAlsInitiator", "inn.nnpId")).containsExactly("999998882");
    keur(antwoord, Versie.ZDS_1_2);
  }

  @Test
  void alleBladzijdenVanDeRollenTellen() throws Exception {
    String zaak = zaak();
    for (int i = 0; i < 120; i++) {
      wie(zaak, "Behandelaar", "medewerker", "identificatie", "m." + i);
    }
    Element antwoord =
        vraag(Buren.GEMEENTE, Versie.ZDS_1_1, Operatie.GEEF_ZAAKDETAILS, zaak, ALLES);
    assertThat(teksten(antwoord, "medewerker", "identificatie")).hasSize(120).contains("m.119");
  }

  @Test
  void alleenWatGevraagdIsKomtTerugEnWatErNietIsHeetZo() throws Exception {
    String zaak = zaak();
    behandelaar().betrek(zaak, "Aanvrager", "", MOEDER, rol -> {});
    Element antwoord =
        vraag(
            Buren.GEMEENTE,
            Versie.ZDS_1_1,
            Operatie.GEEF_ZAAKDETAILS,
            zaak,
            """
            <ZKN:scope><ZKN:object StUF:entiteittype="ZAK">
              <ZKN:omschrijving xsi:nil="true"/>
              <ZKN:resultaat xsi:nil="true"/>
              <ZKN:heeftAlsGemachtigde xsi:nil="true" StUF:entiteittype="ZAKBTRGMC"/>
              <ZKN:heeftAlsDeelzaak xsi:nil="true" StUF:entiteittype="ZAKZAKDEL"/>
            </ZKN:object></ZKN:scope>
            """);
    Element object = (Element) antwoord.getElementsByTagNameNS(Ruimte.ZKN, "object").item(0);
    assertThat(kinderen(object))
        .containsExactly(
            "identificatie",
            "omschrijving",
            "resultaat",
            "heeftAlsGemachtigde",
            "heeftAlsDeelzaak");
    assertThat(noValue(antwoord, "heeftAlsGemachtigde")).isEqualTo("geenWaarde");
    assertThat(noValue(antwoord, "heeftAlsDeelzaak")).isEqualTo("geenWaarde");
    assertThat(teksten(antwoord, "object", "inp.bsn")).isEmpty();
    keur(antwoord, Versie.ZDS_1_1);
  }

  @ParameterizedTest
  @EnumSource(Versie.class)
  void deStatusEnHetResultaat(Versie versie) throws Exception {
    String zaak = zaak();
    behandelaar().zetStatus(zaak, "Ontvangen");
    Thread.sleep(5);
    behandelaar().zetStatus(zaak, "In behandeling");
    behandelaar().zetResultaat(zaak, "Toegekend");
    Element alle = vraag(Buren.GEMEENTE, versie, Operatie.GEEF_ZAAKSTATUS, zaak, "");
    assertThat(teksten(alle, "gerelateerde", "volgnummer")).containsExactly("2", "1");
    keur(alle, versie);
    Element laatste =
        vraag(
            Buren.GEMEENTE,
            versie,
            Operatie.GEEF_ZAAKSTATUS,
            zaak,
            "",
            "<ZKN:heeft StUF:entiteittype=\"ZAKSTT\"><ZKN:indicatieLaatsteStatus>J</ZKN:indicatieLaatsteStatus></ZKN:heeft>");
    assertThat(teksten(laatste, "gerelateerde", "volgnummer")).containsExactly("2");
    Element details = vraag(Buren.GEMEENTE, versie, Operatie.GEEF_ZAAKDETAILS, zaak, ALLES);
    assertThat(teksten(details, "resultaat", "omschrijving")).containsExactly("Toegekend");
    keur(details, versie);
  }

  @ParameterizedTest
  @EnumSource(Versie.class)
  void deLijstVanDocumentenEnEenDocumentMetZijnInhoud(Versie versie) throws Exception {
    String zaak = zaak();
    String nummer = behandelaar().voegToe(zaak, rsin(), 1000);
    Element lijst = vraag(Buren.GEMEENTE, versie, Operatie.GEEF_LIJST_ZAAKDOCUMENTEN, zaak, "");
    assertThat(teksten(lijst, "gerelateerde", "identificatie")).containsExactly(nummer);
    keur(lijst, versie);
    byte[] antwoord = document(versie, nummer);
    Element bericht = element(antwoord);
    assertThat(java.util.Base64.getDecoder().decode(teksten(bericht, "object", "inhoud").get(0)))
        .hasSize(1000)
        .startsWith(0, 1, 2);
    assertThat(teksten(bericht, "isRelevantVoor", "identificatie")).containsExactly(zaak);
    keur(bericht, versie);
  }

  @Test
  void eenGrootDocumentStroomtEnBlijftNergens() throws Exception {
    String nummer = behandelaar().voegToe(zaak(), rsin(), 50_000_000);
    long lengte = 0;
    byte[] stuk = new byte[8192];
    try (InputStream bron = stroom(Versie.ZDS_1_2, nummer)) {
      for (int gelezen = bron.read(stuk); gelezen >= 0; gelezen = bron.read(stuk)) {
        lengte += gelezen;
      }
    }
    assertThat(lengte).isGreaterThan(50_000_000L * 4 / 3);
  }

  @Test
  void eenTeGrootDocumentWordtGeweigerd() {
    String nummer = behandelaar().voegToe(zaak(), rsin(), 70_000_000);
    assertThatThrownBy(() -> document(Versie.ZDS_1_1, nummer))
        .satisfies(fout -> heeftCode(fout, Foutcode.STUF_DOCUMENT_TE_GROOT));
  }

  @ParameterizedTest
  @EnumSource(
      value = Operatie.class,
      names = {
        "GEEF_ZAAKSTATUS",
        "GEEF_ZAAKDETAILS",
        "GEEF_LIJST_ZAAKDOCUMENTEN",
        "GEEF_ZAAKDOCUMENT_LEZEN"
      })
  void watErNietIsIsEenLeegAntwoord(Operatie operatie) throws Exception {
    for (Versie versie : Versie.values()) {
      Element antwoord = vraag(Buren.GEMEENTE, versie, operatie, "BESTAAT-NIET", "");
      assertThat(antwoord.getElementsByTagNameNS(Ruimte.ZKN, "antwoord").getLength()).isZero();
      assertThat(teksten(antwoord, "stuurgegevens", "crossRefnummer")).containsExactly("ref-1");
      keur(antwoord, versie);
    }
  }

  @Test
  void eenZaakVanEenAndereGemeenteIsErNiet() throws Exception {
    String zaak = zaak();
    Element antwoord =
        vraag("voorbeelddorp", Versie.ZDS_1_1, Operatie.GEEF_ZAAKDETAILS, zaak, ALLES);
    assertThat(antwoord.getElementsByTagNameNS(Ruimte.ZKN, "antwoord").getLength()).isZero();
  }

  @Test
  void eenAntwoordWachtOpWatOnderwegIs() throws Exception {
    String zaak = zaak();
    ONDERWEG.set(3);
    Element opTijd = vraag(Buren.GEMEENTE, Versie.ZDS_1_1, Operatie.GEEF_ZAAKDETAILS, zaak, ALLES);
    assertThat(ONDERWEG).hasValue(0);
    assertThat(teksten(opTijd, "zakLa01", "melding")).isEmpty();
    ONDERWEG.set(1000);
    try {
      Element teLaat =
          vraag(Buren.GEMEENTE, Versie.ZDS_1_1, Operatie.GEEF_ZAAKDETAILS, zaak, ALLES);
      assertThat(teksten(teLaat, "zakLa01", "melding")).hasSize(1);
      keur(teLaat, Versie.ZDS_1_1);
    } finally {
      ONDERWEG.set(0);
    }
  }

  @Test
  void elkeVraagIsEenRegelInHetLogboek() throws Exception {
    String zaak = zaak();
    behandelaar().betrek(zaak, "Aanvrager", "", MOEDER, rol -> {});
    vraag(Buren.GEMEENTE, Versie.ZDS_1_1, Operatie.GEEF_ZAAKDETAILS, zaak, ALLES);
    List<Regel> regels = regels(zaak);
    assertThat(regels)
        .singleElement()
        .satisfies(
            regel -> {
              assertThat(regel.handeling().soort()).isEqualTo(Handelingssoort.INZAGE);
              assertThat(regel.handeling().afnemer()).isEqualTo("zds-proef");
              assertThat(regel.handeling().resultaat()).isEqualTo("geefZaakdetails");
              assertThat(regel.handeling().betrokkenen().wie()).isNotNull();
            });
  }

  @Test
  void eenBsnAlsNummerGaatNietNaarHetZaaksysteem() {
    int eerder = BUREN.zaaksysteem().verzoeken().size();
    assertThatThrownBy(
            () -> vraag(Buren.GEMEENTE, Versie.ZDS_1_1, Operatie.GEEF_ZAAKDETAILS, MOEDER, ""))
        .satisfies(fout -> heeftCode(fout, Foutcode.BERICHT_VELD_ONGELDIG));
    assertThat(BUREN.zaaksysteem().verzoeken()).hasSize(eerder);
  }

  @ParameterizedTest
  @CsvSource({"503, STUF_ZAAKSYSTEEM_STIL", "403, STUF_ZAAKSYSTEEM_WEIGERT"})
  void eenZaaksysteemDatNietAntwoordtIsEenFoutMetEenCode(int status, Foutcode code) {
    String zaak = zaak();
    BUREN
        .zaaksysteem()
        .stoor(
            new Storing(
                "GET",
                Pattern.compile("/zaken/api/v1/rollen"),
                0,
                1,
                Storing.Effect.STATUS,
                status,
                0,
                0));
    assertThatThrownBy(
            () -> vraag(Buren.GEMEENTE, Versie.ZDS_1_1, Operatie.GEEF_ZAAKDETAILS, zaak, ALLES))
        .satisfies(fout -> heeftCode(fout, code));
  }

  private static void heeftCode(Throwable fout, Foutcode code) {
    assertThat(fout).isInstanceOf(CamelExecutionException.class);
    assertThat(fout.getCause())
        .isInstanceOfSatisfying(
            Afwijzing.class, afwijzing -> assertThat(afwijzing.code()).isEqualTo(code));
  }

  private List<Regel> regels(String zaak) {
    return logboek.zoek(
        Buren.GEMEENTE,
        new Zoekvraag(null, zaak, null, Instant.EPOCH, Instant.now().plusSeconds(60), 10));
  }

  private static Behandelaar behandelaar() {
    return BUREN.zaaksysteem().behandelaar();
  }

  private static String zaak() {
    return behandelaar().beginZaak("WMO-AANVRAAG", rsin());
  }

  private static String rsin() {
    return nl.machtigingsbrug.buren.Buurgemeente.met(Buren.GEMEENTE).rsin();
  }

  private static void wie(String zaak, String roltype, String soort, String veld, String waarde) {
    Consumer<ObjectNode> anders =
        rol -> {
          rol.put("betrokkeneType", soort);
          rol.putObject("betrokkeneIdentificatie").put(veld, waarde);
        };
    behandelaar().betrek(zaak, roltype, "", MOEDER, anders);
  }

  private Element vraag(
      String gemeente, Versie versie, Operatie operatie, String nummer, String scope)
      throws Exception {
    return vraag(gemeente, versie, operatie, nummer, scope, "");
  }

  private Element vraag(
      String gemeente,
      Versie versie,
      Operatie operatie,
      String nummer,
      String scope,
      String gelijk) {
    return camel.requestBody(
        "direct:zds-lezen",
        vraagbericht(gemeente, versie, operatie, nummer, scope, gelijk),
        Element.class);
  }

  private byte[] document(Versie versie, String nummer) throws IOException {
    try (InputStream bron = stroom(versie, nummer)) {
      return bron.readAllBytes();
    }
  }

  private InputStream stroom(Versie versie, String nummer) {
    Berichtbron bron =
        (Berichtbron)
            camel.requestBody(
                "direct:zds-lezen",
                vraagbericht(
                    Buren.GEMEENTE, versie, Operatie.GEEF_ZAAKDOCUMENT_LEZEN, nummer, "", ""));
    return bron.inhoud();
  }

  private static Zdsvraag vraagbericht(
      String gemeente,
      Versie versie,
      Operatie operatie,
      String nummer,
      String scope,
      String gelijk) {
    String type = operatie == Operatie.GEEF_ZAAKDOCUMENT_LEZEN ? "EDC" : "ZAK";
    String naam = operatie.element(versie).getLocalPart();
    String bericht =
        """
        <soap:Envelope xmlns:soap="%s" xmlns:StUF="%s" xmlns:ZKN="%s" xmlns:xsi="%s"><soap:Body>
        <v:%s xmlns:v="%s"><ZKN:stuurgegevens><StUF:berichtcode>Lv01</StUF:berichtcode>
        <StUF:referentienummer>ref-1</StUF:referentienummer><StUF:entiteittype>%s</StUF:entiteittype></ZKN:stuurgegevens>
        <ZKN:parameters/><ZKN:gelijk StUF:entiteittype="%s"><ZKN:identificatie>%s</ZKN:identificatie>%s</ZKN:gelijk>
        %s</v:%s></soap:Body></soap:Envelope>
        """
            .formatted(
                Ruimte.SOAP11,
                Ruimte.STUF,
                Ruimte.ZKN,
                Ruimte.XSI,
                naam,
                versie.ruimte(),
                type,
                type,
                nummer,
                gelijk,
                scope,
                naam);
    return new Zdsvraag(
        new Afnemer("zds-proef", Set.of(), Set.of(gemeente)),
        gemeente,
        versie,
        Ruimte.SOAP11,
        operatie,
        Stuflezer.lees(bericht.getBytes(StandardCharsets.UTF_8)),
        null,
        new Ongelezen());
  }

  private record Ongelezen() implements Ruwbericht {

    @Override
    public String contentType() {
      return "text/xml";
    }

    @Override
    public @Nullable String soapAction() {
      return null;
    }

    @Override
    public InputStream open() {
      return InputStream.nullInputStream();
    }
  }

  private static void keur(Element antwoord, Versie versie) throws Exception {
    Zdsschema.ons(versie).newValidator().validate(new DOMSource(antwoord));
    if (Stream.of("../shared", "../../shared")
        .anyMatch(map -> java.nio.file.Files.exists(java.nio.file.Path.of(map, "standards")))) {
      Zdsschema.officieel(versie).newValidator().validate(new DOMSource(antwoord));
    }
  }

  private static Element element(byte[] xml) throws Exception {
    var fabriek = javax.xml.parsers.DocumentBuilderFactory.newDefaultInstance();
    fabriek.setNamespaceAware(true);
    return fabriek.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
  }

  /** The texts of all elements of a name within those of another. */
  private static List<String> teksten(Element bericht, String binnen, String naam) {
    List<String> teksten = new ArrayList<>();
    NodeList gevonden = bericht.getElementsByTagNameNS("*", naam);
    for (int i = 0; i < gevonden.getLength(); i++) {
      for (var ouder = gevonden.item(i).getParentNode();
          ouder != null;
          ouder = ouder.getParentNode()) {
        if (binnen.equals(ouder.getLocalName())) {
          teksten.add(gevonden.item(i).getTextContent());
          break;
        }
      }
    }
    return teksten;
  }

  private static List<String> kinderen(Element object) {
    return nl.machtigingsbrug.xml.Kinderen.van(object).stream().map(Element::getLocalName).toList();
  }

  private static String noValue(Element bericht, String naam) {
    return ((Element) bericht.getElementsByTagNameNS(Ruimte.ZKN, naam).item(0))
        .getAttributeNS(Ruimte.STUF, "noValue");
  }
}
