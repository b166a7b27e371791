package nl.machtigingsbrug.zds.modus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.machtigingsbrug.dienst.Catalogus;
import nl.machtigingsbrug.dienst.Dienst;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.ondertekening.Ondertekeningen;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;
import nl.machtigingsbrug.optreden.Bewijs;
import nl.machtigingsbrug.optreden.Bewijssoort;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Vertegenwoordiging;
import nl.machtigingsbrug.optreden.Zelf;
import nl.machtigingsbrug.stuf.Betrokkene;
import nl.machtigingsbrug.stuf.Gegeven;
import nl.machtigingsbrug.stuf.Mutatie;
import nl.machtigingsbrug.stuf.Rol;
import nl.machtigingsbrug.stuf.Rolsoort;
import nl.machtigingsbrug.stuf.Stuflezer;
import nl.machtigingsbrug.stuf.Tijdvak;
import nl.machtigingsbrug.zds.Herondertekening;
import nl.machtigingsbrug.zds.bewijs.Tegenspraak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;

/** Roles that come into a message, and all the rest that stays to the byte. */
class BerichtverrijkingTest {

  private static final String GEMACHTIGDE = "999990421";
  private static final String VERTEGENWOORDIGDE = "999990639";
  private static final String ANDER = "999990019";
  private static final Instant NU = Instant.parse("2026-08-20T08:15:00Z");
  private static final Herondertekening ZONDER_SLEUTEL =
      new Herondertekening(
          new Ondertekeningen(
              "%s", Map.of(), new DefaultSslBundleRegistry(), (gemeente, merk) -> false),
          InstantSource.fixed(NU));
  private static final Dienst DIENST = Catalogus.meegeleverd().dienst("wmo-aanvraag");

  @ParameterizedTest
  @CsvSource({
    "'', '', GEMACHTIGDE_ERBIJ|INITIATOR_ERBIJ",
    "'', V, GEMACHTIGDE_ERBIJ",
    "G, V, ''",
    "G, '', INITIATOR_ERBIJ",
    "'', G, GEMACHTIGDE_ERBIJ|INITIATOR_ANDERS",
    "'', A, GEMACHTIGDE_ERBIJ|INITIATOR_ANDERS",
    "A, V, GEMACHTIGDE_ANDERS",
    "V, G, GEMACHTIGDE_ANDERS|INITIATOR_ANDERS"
  })
  void naHetVerrijkenStaatErWatHetBewijsZegt(String gemachtigde, String initiator, String anders)
      throws IOException {
    String xml =
        Zdsproef.creeerZaak(
            "B0757",
            "",
            deel(true, gemachtigde) + "<!-- tussen -->" + deel(false, initiator) + " <!-- na -->");

    Verrijking verrijking = bepaal(xml, namens(), Tegenspraak.BEWIJS);
    String na = verrijkt(xml, StandardCharsets.UTF_8, verrijking);

    assertThat(verrijking.verschillen().stream().map(Enum::name).sorted())
        .containsExactlyInAnyOrder(anders.isEmpty() ? new String[0] : anders.split("\\|"));
    assertThat(rollen(na))
        .containsExactly(
            Rolsoort.GEMACHTIGDE + GEMACHTIGDE, Rolsoort.INITIATOR + VERTEGENWOORDIGDE);
    assertThat(na.indexOf("heeftAlsGemachtigde")).isLessThan(na.indexOf("heeftAlsInitiator"));
    assertThat(zonderRollen(na)).isEqualTo(zonderRollen(xml));
  }

  @Test
  void wieVoorZichzelfHandeltHeeftGeenGemachtigde() throws IOException {
    String xml =
        Zdsproef.creeerZaak("B0757", "", deel(true, "G") + Zdsproef.initiator(VERTEGENWOORDIGDE));

    Verrijking verrijking = bepaal(xml, zelf(VERTEGENWOORDIGDE), Tegenspraak.BEWIJS);

    assertThat(rollen(verrijkt(xml, StandardCharsets.UTF_8, verrijking)))
        .containsExactly(Rolsoort.INITIATOR + VERTEGENWOORDIGDE);
  }

  @Test
  void tegenspraakWeigertOfLaatHetBerichtZoalsHetIs() {
    String xml = Zdsproef.creeerZaak("B0757", "", Zdsproef.initiator(ANDER));

    assertThatThrownBy(() -> bepaal(xml, namens(), Tegenspraak.WEIGEREN))
        .isInstanceOfSatisfying(
            Afwijzing.class,
            fout -> assertThat(fout.code()).isEqualTo(Foutcode.ZAAKBERICHT_BEWIJS_ANDERS))
        .hasMessageNotContaining(ANDER);
    Verrijking geen = bepaal(xml, namens(), Tegenspraak.BERICHT);
    assertThat(geen.isLeeg()).isTrue();
    assertThat(geen.verschillen()).containsExactly(Verschil.TEGENSPRAAK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16BE"})
  void inElkeCoderingBlijftDeRestZoalsHijWas(String naam) throws IOException {
    Charset codering = Charset.forName(naam);
    String declaratie = naam.equals("UTF-16BE") ? "UTF-16" : naam;
    String xml =
        (naam.equals("UTF-16BE") ? "\uFEFF" : "")
            + Zdsproef.creeerZaak("B0757", "", Zdsproef.initiator(VERTEGENWOORDIGDE))
                .replace("encoding=\"UTF-8\"", "encoding=\"" + declaratie + "\"")
                .replace("\n", "\r\n");

    String na = verrijkt(xml, codering, bepaal(xml, namens(), Tegenspraak.BEWIJS));

    int plaats = xml.indexOf("<heeftAlsInitiator");
    assertThat(na).startsWith(xml.substring(0, plaats)).endsWith(xml.substring(plaats));
    assertThat(na.substring(plaats, plaats + na.length() - xml.length()))
        .startsWith("<ZKN:heeftAlsGemachtigde")
        .endsWith("</ZKN:heeftAlsGemachtigde>");
  }

  @Test
  void eenOndertekendBerichtGaatNietVerderZonderSleutel() throws IOException {
    String xml =
        Zdsproef.creeerZaak("B0757", "", "")
            .replace(
                "<s:Header/>",
                "<s:Header><Signature xmlns='http://www.w3.org/2000/09/xmldsig#'/></s:Header>");
    Zdsproef.Ruw ruw =
        new Zdsproef.Ruw(Zdsproef.SOAP11, null, xml.getBytes(StandardCharsets.UTF_8));
    Berichtverrijking verrijkt =
        Berichtverrijking.van(ruw, bepaal(xml, namens(), Tegenspraak.BEWIJS));

    assertThat(verrijkt.ondertekend()).isTrue();
    assertThatThrownBy(() -> ZONDER_SLEUTEL.teken(Zdsproef.GEMEENTE, verrijkt))
        .isInstanceOfSatisfying(
            Afwijzing.class, fout -> assertThat(fout.code()).isEqualTo(Foutcode.STUF_ONDERTEKEND));
  }

  @Test
  void deGemachtigdeZegtWaaromEnWaarvoor() {
    String xml = Zdsproef.creeerZaak("B0757", "", "");

    Rol rol = bepaal(xml, namens(), Tegenspraak.BEWIJS).erbij().get(0);

    assertThat(rol.toelichting().tekst())
        .isEqualTo(
            "Handelt namens de initiator (vrijwillige machtiging) voor " + DIENST.naam() + ".");
    assertThat(rol.tijdvak()).isEqualTo(new Tijdvak(Gegeven.van("20260820"), Gegeven.AFWEZIG));
    assertThat(rol.extra().stream().map(extra -> extra.naam() + "=" + extra.inhoud().tekst()))
        .containsExactly(
            "machtigingDienstId=" + DIENST.serviceUuids().iterator().next().waarde(),
            "machtigingGrond=VRIJWILLIGE_MACHTIGING",
            "machtigingNiveau=MIDDEN");
  }

  private static Verrijking bepaal(String xml, Optreden optreden, Tegenspraak voorrang) {
    return new Roltoevoeging(DIENST, voorrang, NU).bepaal(lees(xml), optreden);
  }

  private static List<Rol> lees(String xml) {
    String plat = xml.replaceFirst("^\uFEFF?<\\?xml[^>]*>", "");
    return Mutatie.zaak(Stuflezer.lees(plat.getBytes(StandardCharsets.UTF_8))).wordt().rollen();
  }

  private static List<String> rollen(String xml) {
    return lees(xml).stream()
        .map(rol -> rol.soort() + ((Betrokkene.Persoon) rol.betrokkene()).bsn().tekst())
        .toList();
  }

  private static String verrijkt(String xml, Charset codering, Verrijking verrijking)
      throws IOException {
    Zdsproef.Ruw ruw = new Zdsproef.Ruw(Zdsproef.SOAP11, null, xml.getBytes(codering));
    try (InputStream in = Berichtverrijking.van(ruw, verrijking).open()) {
      return new String(in.readAllBytes(), codering);
    }
  }

  private static String zonderRollen(String xml) {
    return xml.replaceAll("(?s)<(\\w+:)?heeftAls(Gemachtigde|Initiator).*?</\\1?heeftAls\\2>", "");
  }

  private static String deel(boolean gemachtigde, String wie) {
    String bsn =
        switch (wie) {
          case "G" -> GEMACHTIGDE;
          case "V" -> VERTEGENWOORDIGDE;
          default -> ANDER;
        };
    if (wie.isEmpty()) {
      return "";
    }
    return gemachtigde ? Zdsproef.gemachtigde(bsn) : Zdsproef.initiator(bsn);
  }

  static Optreden namens() {
    return new Namens(
        new Vertegenwoordiging(
            persoon(GEMACHTIGDE),
            persoon(VERTEGENWOORDIGDE),
            BekendeGrond.VRIJWILLIGE_MACHTIGING,
            List.of(),
            null),
        Betrouwbaarheidsniveau.MIDDEN,
        DIENST.serviceUuids(),
        bewijs());
  }

  private static Optreden zelf(String bsn) {
    return new Zelf(persoon(bsn), Betrouwbaarheidsniveau.MIDDEN, Set.of(), bewijs());
  }

  private static Bewijs bewijs() {
    return new Bewijs(Bewijssoort.SAML, "digid", "urn:x", "b-1", NU);
  }

  private static Partij persoon(String bsn) {
    return new NatuurlijkPersoon(new Bsn(bsn));
  }
}
