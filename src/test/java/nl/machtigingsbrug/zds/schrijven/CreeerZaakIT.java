package nl.machtigingsbrug.zds.schrijven;

import static nl.machtigingsbrug.zds.schrijven.Stufpost.DOCHTER;
import static nl.machtigingsbrug.zds.schrijven.Stufpost.MOEDER;
import static nl.machtigingsbrug.zds.schrijven.Stufpost.gemachtigde;
import static nl.machtigingsbrug.zds.schrijven.Stufpost.initiator;
import static nl.machtigingsbrug.zds.schrijven.Stufpost.nieuweZaak;
import static nl.machtigingsbrug.zds.schrijven.Stufpost.rol;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.machtigingsbrug.buren.zaaksysteem.Storing;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Berichtcode;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Uitbericht;
import nl.machtigingsbrug.zds.Zdsvraag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreeerZaakIT extends Schrijfproef {

  private static final String INHOUD =
      "<ZKN:inhoud StUF:bestandsnaam=\"indicatie.txt\">dm9vcmJlZWxk</ZKN:inhoud>";
  private static final String SAMEN = gemachtigde("T", DOCHTER) + initiator("T", MOEDER);

  @Test
  void eenGemachtigdeKomtInDeZaakMetPrecies2AanroepenEnEenPerRol() throws Exception {
    String warm = nieuw("ZAAK");
    stuur(nieuweZaak(nieuw("ref"), warm, SAMEN));
    eerder = BUREN.zaaksysteem().verzoeken().size();
    String nummer = nieuw("ZAAK");

    Uitbericht antwoord = stuur(nieuweZaak(nieuw("ref"), nummer, SAMEN));

    assertThat(antwoord.stuurgegevens().berichtcode()).isEqualTo(Berichtcode.BV03);
    assertThat(rollen(nummer))
        .containsExactly(
            "Aanvrager/gemachtigde/" + DOCHTER, "Belanghebbende/machtiginggever/" + MOEDER);
    assertThat(zaak(nummer).statussen()).containsExactly("Ontvangen");
    assertThat(aanroepen())
        .containsExactly(
            "POST /zaken/zaken",
            "POST /zaken/rollen",
            "POST /zaken/rollen",
            "POST /zaken/statussen");
    assertThat(
            db.sql("select count(*) from logboek_regel where zaak = ?")
                .params(nummer)
                .query(Integer.class)
                .single())
        .isEqualTo(2);
  }

  @Test
  void elkSoortBetrokkeneKomtInEenRol() {
    String nummer = nieuw("ZAAK");
    stuur(
        nieuweZaak(
            nieuw("ref"),
            nummer,
            rol(
                    "heeftAlsBelanghebbende",
                    "ZAKBTRBLH",
                    "T",
                    """
                    <ZKN:natuurlijkPersoon StUF:entiteittype="NPS" StUF:verwerkingssoort="T">
                    <BG:anp.identificatie>12345678901234567</BG:anp.identificatie>
                    <BG:geslachtsnaam>Voorbeeld</BG:geslachtsnaam>
                    <BG:geboortedatum StUF:indOnvolledigeDatum="V">19600101</BG:geboortedatum></ZKN:natuurlijkPersoon>""")
                + rol(
                    "heeftAlsBelanghebbende",
                    "ZAKBTRBLH",
                    "T",
                    """
                    <ZKN:nietNatuurlijkPersoon StUF:entiteittype="NNP" StUF:verwerkingssoort="T">
                    <BG:inn.nnpId>823807071</BG:inn.nnpId><BG:statutaireNaam>Stichting Voorbeeld</BG:statutaireNaam>
                    </ZKN:nietNatuurlijkPersoon>""")
                + rol(
                    "heeftAlsInitiator",
                    "ZAKBTRINI",
                    "T",
                    """
                    <ZKN:vestiging StUF:entiteittype="VES" StUF:verwerkingssoort="T">
                    <BG:vestigingsNummer>000012345678</BG:vestigingsNummer>
                    <BG:handelsnaam>Voorbeeld BV</BG:handelsnaam></ZKN:vestiging>""")
                + rol(
                    "heeftAlsUitvoerende",
                    "ZAKBTRUTV",
                    "T",
                    """
                    <ZKN:medewerker StUF:entiteittype="MDW" StUF:verwerkingssoort="T">
                    <ZKN:identificatie>m12</ZKN:identificatie><ZKN:achternaam>Behandelaar</ZKN:achternaam>
                    </ZKN:medewerker>""")
                + rol(
                    "heeftAlsUitvoerende",
                    "ZAKBTRUTV",
                    "T",
                    """
                    <ZKN:organisatorischeEenheid StUF:entiteittype="OEH" StUF:verwerkingssoort="T">
                    <ZKN:identificatie>oe7</ZKN:identificatie><ZKN:naam>Loket</ZKN:naam>
                    </ZKN:organisatorischeEenheid>""")));

    assertThat(zaak(nummer).rollen())
        .extracting(een -> een.rol().path("betrokkeneType").asText() + " " + een.roltype())
        .containsExactlyInAnyOrder(
            "natuurlijk_persoon Belanghebbende",
            "niet_natuurlijk_persoon Belanghebbende",
            "vestiging Aanvrager",
            "medewerker Behandelaar",
            "organisatorische_eenheid Behandelaar");
  }

  @Test
  void hetzelfdeBerichtKrijgtHetzelfdeAntwoordEnEenAnderNiet() {
    String referentie = nieuw("ref");
    String nummer = nieuw("ZAAK");
    Uitbericht eerste = stuur(nieuweZaak(referentie, nummer, SAMEN));

    Uitbericht tweede = stuur(nieuweZaak(referentie, nummer, SAMEN));

    assertThat(tweede.stuurgegevens().referentienummer())
        .isEqualTo(eerste.stuurgegevens().referentienummer());
    assertThat(aanroepen()).filteredOn(regel -> regel.equals("POST /zaken/zaken")).hasSize(1);
    assertThat(geweigerd(nieuweZaak(referentie, nummer, initiator("T", MOEDER))))
        .isEqualTo(Foutcode.ZAAKBERICHT_ANDERE_INHOUD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zaken", "rollen", "statussen"})
  void watGedaanIsEnGeenAntwoordGafWordtNietOpnieuwGedaan(String wat) throws Exception {
    String nummer = nieuw("ZAAK");
    BUREN
        .zaaksysteem()
        .stoor(
            Storing.van(
                new ObjectMapper()
                    .readTree(
                        "{\"methode\":\"POST\",\"pad\":\"/zaken/api/v1/%s\",\"effect\":\"stil\"}"
                            .formatted(wat))));

    stuur(nieuweZaak(nieuw("ref"), nummer, SAMEN));

    assertThat(rollen(nummer)).hasSize(2);
    assertThat(zaak(nummer).statussen()).hasSize(1);
    assertThat(aanroepen()).filteredOn(("GET /zaken/" + wat)::equals).hasSize(1);
  }

  @Test
  void eenWeigeringVanHetZaaksysteemIsHetAntwoordOokBijHerhaling() {
    String nummer = nieuw("ZAAK");
    stuur(nieuweZaak(nieuw("ref"), nummer, SAMEN));
    Zdsvraag dubbel = nieuweZaak(nieuw("ref"), nummer, initiator("T", MOEDER));

    assertThat(geweigerd(dubbel)).isEqualTo(Foutcode.LEVERING_GEWEIGERD);
    int aanroepen = aanroepen().size();
    assertThat(geweigerd(dubbel)).isEqualTo(Foutcode.LEVERING_GEWEIGERD);
    assertThat(aanroepen()).hasSize(aanroepen);
  }

  @Test
  void deZaakVanEenAnderBerichtIsNietDeOnzeOokNaEenVerlorenVraag() {
    String nummer = nieuw("ZAAK");
    stuur(nieuweZaak(nieuw("ref"), nummer, SAMEN));
    stoor("POST", "/zaken/api/v1/zaken", Storing.Effect.WEG, 0);

    assertThat(geweigerd(nieuweZaak(nieuw("ref"), nummer, initiator("T", DOCHTER))))
        .isEqualTo(Foutcode.LEVERING_GEWEIGERD);
    assertThat(rollen(nummer))
        .containsExactly(
            "Aanvrager/gemachtigde/" + DOCHTER, "Belanghebbende/machtiginggever/" + MOEDER);
  }

  @Test
  void watHalverwegeGeweigerdWordtZegtDatDeZaakErIsEnGaatNaHerstelVerderWaarHetWas() {
    String nummer = nieuw("ZAAK");
    Zdsvraag vraag = nieuweZaak(nieuw("ref"), nummer, SAMEN);
    stoor("POST", "/zaken/api/v1/rollen", Storing.Effect.STATUS, 1);

    Afwijzing fout = weigering(vraag);
    assertThat(fout.code()).isEqualTo(Foutcode.ZAAKBERICHT_HALF);
    assertThat(fout.veld()).isEqualTo(Foutcode.LEVERING_GEWEIGERD.code());
    assertThat(rollen(nummer)).hasSize(1);
    assertThat(zaak(nummer).statussen()).isEmpty();
    int gedaan = aanroepen().size();
    assertThat(geweigerd(vraag)).isEqualTo(Foutcode.ZAAKBERICHT_HALF);
    assertThat(aanroepen()).hasSize(gedaan);

    beslis("opnieuw");
    Uitbericht antwoord = stuur(vraag);

    assertThat(antwoord.stuurgegevens().berichtcode()).isEqualTo(Berichtcode.BV03);
    assertThat(rollen(nummer)).hasSize(2);
    assertThat(zaak(nummer).statussen()).containsExactly("Ontvangen");
    assertThat(aanroepen().subList(gedaan, aanroepen().size()))
        .containsExactly("POST /zaken/rollen", "POST /zaken/statussen");
  }

  @Test
  void eenOnbekendZaaktypeIsMeteenEenFoutEnErWordtNietsBewaard() {
    Zdsvraag vraag = nieuweZaak(nieuw("ref"), nieuw("ZAAK"), SAMEN);
    vraag
        .bericht()
        .inhoud()
        .element()
        .getElementsByTagNameNS("http://www.egem.nl/StUF/sector/zkn/0310", "code")
        .item(0)
        .setTextContent("ONBEKEND");
    int bewaard = aantal();

    assertThat(geweigerd(vraag)).isEqualTo(Foutcode.ZAAK_INRICHTING);
    assertThat(aantal()).isEqualTo(bewaard);
  }

  @Test
  void eenNummerWordtEenmaalUitgegevenEnBijHerhalingHetzelfde() {
    String referentie = nieuw("ref");
    String eerste = nummer(Operatie.GENEREER_ZAAKIDENTIFICATIE, referentie);

    assertThat(nummer(Operatie.GENEREER_ZAAKIDENTIFICATIE, referentie)).isEqualTo(eerste);
    assertThat(
            List.of(
                nummer(Operatie.GENEREER_ZAAKIDENTIFICATIE, nieuw("ref")),
                nummer(Operatie.GENEREER_DOCUMENTIDENTIFICATIE, referentie)))
        .doesNotContain(eerste)
        .doesNotHaveDuplicates();
  }

  /** A good message in which one thing is not good: nothing of it is kept. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nieuw | <StUF:referentienummer>.*?</StUF:referentienummer> | '' | BERICHT_VELD_ONGELDIG",
        "nieuw | <ZKN:omschrijving>Wmo</ZKN:omschrijving><ZKN:code>B1026</ZKN:code> | '' | BERICHT_VELD_ONGELDIG",
        "nieuw | >ZAAK-0< | >Z-999990639< | ZAAKBERICHT_NIET_ONDERSTEUND",
        "nieuw | ZAKBTRINI\" StUF:verwerkingssoort=\"T | ZAKBTRINI\" StUF:verwerkingssoort=\"V | ZAAKBERICHT_NIET_ONDERSTEUND",
        "nieuw | <ZKN:natuurlijkPersoon.*?</ZKN:natuurlijkPersoon> | <ZKN:besluit>x</ZKN:besluit> | ZAAKBERICHT_NIET_ONDERSTEUND",
        "update | (.*)ZAAK-0 | $1ANDER | ZAAKBERICHT_NIET_ONDERSTEUND",
        "update | ZAKBTRGMC\" StUF:verwerkingssoort=\"T\" | ZAKBTRGMC\" | ZAAKBERICHT_NIET_ONDERSTEUND",
        "update | <ZKN:natuurlijkPersoon.*?</ZKN:natuurlijkPersoon> | '' | BERICHT_VELD_ONGELDIG",
        "status | <ZKN:heeft .*</ZKN:heeft> | '' | BERICHT_VELD_ONGELDIG",
        "status | <ZKN:volgnummer>2</ZKN:volgnummer> | '' | BERICHT_VELD_ONGELDIG",
        "document | (<ZKN:isRelevantVoor.*</ZKN:isRelevantVoor>) | $1$1 | ZAAKBERICHT_NIET_ONDERSTEUND",
        "document | >STUK-1< | >D-999990639< | ZAAKBERICHT_NIET_ONDERSTEUND",
        "wijziging | (.*)STUK-1 | $1STUK-2 | ZAAKBERICHT_NIET_ONDERSTEUND",
        "wijziging | <ZKN:object .*?</ZKN:object> | '' | BERICHT_VELD_ONGELDIG",
        "wijziging | edcLk02 | edcLk03 | BERICHT_VELD_ONGELDIG"
      })
  void watNietKanWordtGeweigerdEnNietBewaard(String soort, String goed, String fout, Foutcode code)
      throws Exception {
    Zdsvraag vraag =
        switch (soort) {
          case "nieuw" -> nieuweZaak(nieuw("ref"), "ZAAK-0", initiator("T", MOEDER));
          case "update" -> Stufpost.update(nieuw("ref"), "ZAAK-0", "", gemachtigde("T", DOCHTER));
          case "status" -> Stufpost.status(nieuw("ref"), "ZAAK-0", 2, "20261127101500");
          case "document" ->
              Stufpost.document(
                  Operatie.VOEG_ZAAKDOCUMENT_TOE, nieuw("ref"), "ZAAK-0", "STUK-1", INHOUD);
          default -> Stufpost.wijzigDocument(nieuw("ref"), "STUK-1", "", INHOUD);
        };
    String was =
        new String(vraag.ruw().open().readAllBytes(), StandardCharsets.UTF_8)
            .replaceAll("(?s).*<s:Body>(.*)</s:Body>.*", "$1");
    String wordt = was.replaceAll("(?s)" + goed, fout);
    assertThat(wordt).isNotEqualTo(was);
    int bewaard = aantal();

    assertThat(geweigerd(Stufpost.vraag(vraag.operatie(), wordt))).isEqualTo(code);
    assertThat(aantal()).isEqualTo(bewaard);
    assertThat(aanroepen()).isEmpty();
  }

  private String nummer(Operatie operatie, String referentie) {
    return ((Uitbericht.Nummer) stuur(Stufpost.nummer(operatie, referentie))).nummer();
  }

  private int aantal() {
    return db.sql("select count(*) from zaakbericht").query(Integer.class).single();
  }
}
