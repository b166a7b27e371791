package nl.machtigingsbrug.stuf;

import static nl.machtigingsbrug.stuf.Gegeven.AFWEZIG;
import static nl.machtigingsbrug.stuf.Gegeven.van;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.validation.Schema;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** What is written is valid, by our schemas and where they are by the official ones. */
class StufschrijverTest {

  private static final Systeem PORTAAL = new Systeem("9999", "PORTAAL", null, "balie");
  private static final Systeem ZAKEN = new Systeem("9999", "ZAKEN", null, null);
  private static final String NU = "20261127101500";
  private static final Gegeven GEEN = NoValue.GEEN_WAARDE;

  @Test
  void schrijftWatOnzeSchemasEisen() throws SAXException, IOException {
    for (Versie versie : Versie.values()) {
      Schema schema = Zdsschema.ons(versie);
      for (Uitbericht bericht : berichten(versie)) {
        keur(schema, bericht);
      }
    }
  }

  @Test
  void schrijftWatDeStandaardEist() throws SAXException, IOException {
    for (Versie versie : Versie.values()) {
      Schema schema = Zdsschema.officieel(versie);
      for (Uitbericht bericht : berichten(versie)) {
        keur(schema, bericht);
      }
    }
  }

  @Test
  void antwoordtAanWieVroegOpZijnNummer() {
    Stuurgegevens antwoord = vraag(Berichtcode.LK01).antwoord(Berichtcode.BV03, "n2", NU);

    assertThat(antwoord)
        .isEqualTo(new Stuurgegevens(Berichtcode.BV03, ZAKEN, PORTAAL, "n2", NU, "n1", null, null));
  }

  @Test
  void schrijftGeenRolVanWieNietGelezenIs() {
    Rol rol = rol(Rolsoort.GEMACHTIGDE, new Betrokkene.Ander());

    assertThatThrownBy(() -> keur(null, nieuw(Versie.ZDS_1_1, rol)))
        .isInstanceOfSatisfying(
            Afwijzing.class,
            fout -> assertThat(fout.code()).isEqualTo(Foutcode.ZAAK_PARTIJ_NIET_UIT_TE_DRUKKEN));
  }

  @Test
  void schrijftNietWatXmlNietKan() {
    assertThatThrownBy(() -> van("a\u0001b")).isInstanceOf(Afwijzing.class);
    assertThatThrownBy(() -> van("a\ud800")).isInstanceOf(Afwijzing.class);
  }

  /** Everything that is written here names the operation that its element asks for. */
  @Test
  void kentHetVerschilTussenOperatiesMetEenElement() throws IOException {
    assertThat(gelezen("updateZaak-1.2").operaties()).containsExactly(Operatie.UPDATE_ZAAK);
    assertThat(gelezen("creeerZaak-1.1").operaties())
        .containsExactlyInAnyOrder(
            Operatie.CREEER_ZAAK, Operatie.UPDATE_ZAAK, Operatie.ACTUALISEER_ZAAKSTATUS);
    assertThat(gelezen("fo03").operaties()).isEmpty();
  }

  @Test
  void leestEenDocument() throws IOException {
    Document document = Mutatie.document(gelezen("voegZaakdocumentToe-1.1")).wordt();

    assertThat(document.zaken()).containsExactly(van("99992026000001"));
    assertThat(document.inhoud())
        .isEqualTo(new Inhoud("indicatie.txt", "text/plain", "dm9vcmJlZWxk"));
    assertThat(document.toString()).doesNotContain("dm9v", "99992026");
  }

  @Test
  void leestWatVanEenPersoonZonderBsnGezegdWordt() throws IOException {
    Zaak zaak = Mutatie.zaak(gelezen("creeerZaak-1.1")).wordt();

    Rol zonder = zaak.rollen().get(0);
    assertThat(zonder.betrokkene())
        .isEqualTo(
            new Betrokkene.Persoon(
                AFWEZIG,
                AFWEZIG,
                van("12345678901234567"),
                van("Voorbeeld"),
                AFWEZIG,
                van("V"),
                AFWEZIG,
                AFWEZIG,
                new Waarde("19600101", "M")));
    Rol gemachtigde = zaak.rollen().get(1);
    assertThat(gemachtigde.tijdvak()).isEqualTo(new Tijdvak(van("20260101"), GEEN));
    assertThat(gemachtigde.toelichting()).isEqualTo(GEEN);
    assertThat(gemachtigde.extra())
        .containsExactly(new ExtraElement("grond", van("VRIJWILLIGE_MACHTIGING")));
  }

  private static List<Uitbericht> berichten(Versie versie) {
    Stuurgegevens lk01 = vraag(Berichtcode.LK01);
    Stuurgegevens di02 =
        new Stuurgegevens(
            Berichtcode.DI02, PORTAAL, ZAKEN, "n1", NU, null, null, "genereerZaakidentificatie");
    Foutbericht fout = Foutbericht.van(Foutcode.BERICHT_ONLEESBAAR);
    return List.of(
        new Uitbericht.Bevestiging(lk01.antwoord(Berichtcode.BV03, "n2", NU)),
        new Uitbericht.Bevestiging(di02.antwoord(Berichtcode.BV02, "n2", NU)),
        new Uitbericht.Weigering(lk01.antwoord(Berichtcode.FO01, "n2", NU), fout),
        new Uitbericht.Weigering(di02.antwoord(Berichtcode.FO02, "n2", NU), fout),
        new Uitbericht.Weigering(lk01.antwoord(Berichtcode.FO03, "n2", NU), fout),
        new Uitbericht.Nummer(
            di02.antwoord(Berichtcode.DU02, "n2", NU),
            versie,
            Operatie.GENEREER_ZAAKIDENTIFICATIE,
            "99992026000001"),
        new Uitbericht.Nummer(
            new Stuurgegevens(
                Berichtcode.DU02,
                ZAKEN,
                PORTAAL,
                "n2",
                NU,
                "n1",
                null,
                "genereerDocumentidentificatie"),
            versie,
            Operatie.GENEREER_DOCUMENTIDENTIFICATIE,
            "9999D1"),
        gevonden(versie, Operatie.GEEF_ZAAKDETAILS, List.of(rol(Rolsoort.INITIATOR)), List.of()),
        gevonden(versie, Operatie.GEEF_ZAAKSTATUS, List.of(), List.of(status())),
        new Uitbericht.Zaken(
            vraag(Berichtcode.LV01).antwoord(Berichtcode.LA01, "n2", NU),
            versie,
            Operatie.GEEF_ZAAKDETAILS,
            List.of()),
        nieuw(
            versie,
            rol(Rolsoort.BELANGHEBBENDE, new Betrokkene.Medewerker(van("m1"), van("Voorbeeld"))),
            rol(
                Rolsoort.BELANGHEBBENDE,
                new Betrokkene.Rechtspersoon(
                    van("123456782"), van("J"), AFWEZIG, van("Voorbeeld BV"))),
            rol(
                Rolsoort.BELANGHEBBENDE,
                new Betrokkene.Vestiging(van("000012345678"), van("J"), van("Voorbeeld"))),
            rol(Rolsoort.GEMACHTIGDE, persoon("999990421")),
            rol(Rolsoort.INITIATOR, persoon("999990639"))));
  }

  private static Uitbericht nieuw(Versie versie, Rol... rollen) {
    Zaak zaak =
        new Zaak(
            Verwerkingssoort.T,
            van("99992026000001"),
            van("Aanvraag"),
            AFWEZIG,
            van("20261127"),
            van("20261127"),
            van("1"),
            van("N"),
            List.of(),
            van("Wmo-aanvraag"),
            van("B1026"),
            List.of(rollen),
            List.of());
    return new Uitbericht.Zaakkennisgeving(
        vraag(Berichtcode.LK01), versie, Operatie.CREEER_ZAAK, new Mutatie.Toevoeging<>(zaak));
  }

  private static Uitbericht gevonden(
      Versie versie, Operatie vraag, List<Rol> rollen, List<Status> statussen) {
    boolean details = vraag == Operatie.GEEF_ZAAKDETAILS;
    Zaak zaak =
        new Zaak(
            null,
            van("99992026000001"),
            details ? van("Aanvraag") : AFWEZIG,
            AFWEZIG,
            details ? van("20261127") : AFWEZIG,
            details ? van("20261127") : AFWEZIG,
            details ? van("1") : AFWEZIG,
            details ? van("N") : AFWEZIG,
            List.of(),
            details ? van("Wmo-aanvraag") : AFWEZIG,
            details ? van("B1026") : AFWEZIG,
            rollen,
            statussen);
    return new Uitbericht.Zaken(
        vraag(Berichtcode.LV01).antwoord(Berichtcode.LA01, "n2", NU), versie, vraag, List.of(zaak));
  }

  private static Status status() {
    return new Status(
        null,
        van("B1026"),
        van("Wmo-aanvraag"),
        van("2"),
        van("In behandeling"),
        GEEN,
        van(NU),
        van("J"));
  }

  private static Rol rol(Rolsoort soort) {
    return new Rol(
        soort,
        null,
        persoon("999990639"),
        null,
        AFWEZIG,
        van("Rol"),
        GEEN,
        null,
        AFWEZIG,
        List.of());
  }

  private static Betrokkene persoon(String bsn) {
    return new Betrokkene.Persoon(
        van(bsn),
        van("J"),
        AFWEZIG,
        van("Voorbeeld"),
        AFWEZIG,
        van("V"),
        AFWEZIG,
        van("V"),
        AFWEZIG);
  }

  private static Rol rol(Rolsoort soort, Betrokkene betrokkene) {
    return new Rol(
        soort,
        Verwerkingssoort.T,
        betrokkene,
        Verwerkingssoort.T,
        AFWEZIG,
        van("Rol"),
        GEEN,
        new Tijdvak(van("20260101"), GEEN),
        van(NU),
        List.of(new ExtraElement("grond", van("VOLMACHT"))));
  }

  private static Stuurgegevens vraag(Berichtcode code) {
    return new Stuurgegevens(code, PORTAAL, ZAKEN, "n1", NU, null, "ZAK", null);
  }

  private static void keur(@Nullable Schema schema, Uitbericht bericht)
      throws SAXException, IOException {
    byte[] xml = Stufschrijver.schrijf(bericht, Ruimte.SOAP11);
    if (schema != null) {
      Zdsschema.keur(schema, xml);
    }
  }

  private static Stufbericht gelezen(String voorbeeld) throws IOException {
    return Stuflezer.lees(
        Files.readAllBytes(Path.of("src/test/resources/stuf", voorbeeld + ".xml")));
  }
}
