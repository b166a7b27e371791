package nl.machtigingsbrug.logboek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.AndersGeidentificeerd;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.Medewerker;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Rsin;
import nl.machtigingsbrug.optreden.Vestiging;
import nl.machtigingsbrug.optreden.Vestigingsnummer;

class HandelingcodeTest {

  @Property
  void leestWatErGeschrevenIs(@ForAll("handelingen") Handeling handeling) {
    assertThat(Handelingcode.lees(Handelingcode.schrijf(handeling))).isEqualTo(handeling);
  }

  @Property(tries = 200)
  void schrijftVoorAndereHandelingenAndereBytes(
      @ForAll("handelingen") Handeling ene, @ForAll("handelingen") Handeling andere) {
    assertThat(Arrays.equals(Handelingcode.schrijf(ene), Handelingcode.schrijf(andere)))
        .isEqualTo(ene.equals(andere));
  }

  @Property(tries = 200)
  void noemtEenAfgekapteRegelGebroken(@ForAll("handelingen") Handeling handeling) {
    byte[] heel = Handelingcode.schrijf(handeling);
    for (int lengte = 0; lengte < heel.length; lengte++) {
      gebroken(Arrays.copyOf(heel, lengte));
    }
    gebroken(Arrays.copyOf(heel, heel.length + 1));
  }

  @Property
  void noemtOnzinGebroken(@ForAll byte[] onzin) {
    gebroken(onzin);
  }

  /** Sealed lines depend on these bytes; a change here makes every older line look broken. */
  @Example
  void houdtDeVormVoorAltijd() {
    var handeling =
        new Handeling(
            "g",
            Instant.parse("2026-03-02T10:00:00.000001999Z"),
            Handelingssoort.INZAGE,
            Betrokkenen.alleen(new Medewerker("m")),
            new Onderwerp(null, null, "z", 7L),
            null,
            null,
            "MB-BEWIJS-01");

    String nul = "0000000000000000";
    assertThat(HexFormat.of().formatHex(Handelingcode.schrijf(handeling)))
        .isEqualTo(
            "0000000000000001"
                + veld("g")
                + veld("2026-03-02T10:00:00.000001Z")
                + veld("INZAGE")
                + veld("medewerker")
                + veld("m")
                + "00"
                + "00"
                + nul
                + "00"
                + "00"
                + "00"
                + veld("z")
                + veld("7")
                + "00"
                + "00"
                + veld("MB-BEWIJS-01"));
  }

  /** Stored lines hold these names: whoever renames one makes older lines unreadable. */
  @Example
  void kentElkeSoortDieOoitIsOpgeslagen() {
    assertThat(Handelingssoort.values())
        .extracting(Handelingssoort::name)
        .contains(
            "BEWIJS_AANVAARD",
            "BEWIJS_GEWEIGERD",
            "AANVRAAG_ONTVANGEN",
            "AANVRAAG_GEWEIGERD",
            "AANVRAAG_NAAR_WERKVOORRAAD",
            "WERKVOORRAAD_BESLIST",
            "LEVERING_GELEVERD",
            "LEVERING_MISLUKT",
            "LEVERING_INGETROKKEN",
            "LEVERING_ONBEKEND",
            "LEVERING_GESTOPT",
            "LEVERING_HERVAT",
            "TERUGKOPPELING_ONTVANGEN",
            "INZAGE",
            "WISSING");
  }

  private static String veld(String tekst) {
    return "01"
        + HexFormat.of().toHexDigits((long) tekst.length())
        + HexFormat.of().formatHex(tekst.getBytes(StandardCharsets.US_ASCII));
  }

  private static void gebroken(byte[] bytes) {
    assertThatExceptionOfType(Afwijzing.class)
        .isThrownBy(() -> Handelingcode.lees(bytes))
        .satisfies(afwijzing -> assertThat(afwijzing.code()).isEqualTo(Foutcode.LOGBOEK_GEBROKEN));
  }

  @Provide
  Arbitrary<Handeling> handelingen() {
    Arbitrary<Onderwerp> onderwerpen =
        Combinators.combine(teksten(), teksten(), teksten(), Arbitraries.longs().injectNull(0.5))
            .as(Onderwerp::new);
    return Combinators.combine(
            teksten(),
            Arbitraries.longs().between(0, 4_000_000_000_000L).map(Instant::ofEpochMilli),
            Arbitraries.of(Handelingssoort.class),
            betrokkenen(),
            onderwerpen,
            teksten(),
            teksten(),
            teksten())
        .as(
            (gemeente, moment, soort, wie, wat, afnemer, resultaat, code) ->
                new Handeling(
                    gemeente == null ? "" : gemeente,
                    moment,
                    soort,
                    wie,
                    wat,
                    afnemer,
                    resultaat,
                    code));
  }

  private static Arbitrary<Betrokkenen> betrokkenen() {
    return Combinators.combine(
            partijen().injectNull(0.2),
            partijen().injectNull(0.2),
            partijen().list().ofMaxSize(3),
            teksten())
        .as(
            (wie, namensWie, keten, handelende) ->
                new Betrokkenen(
                    wie, namensWie, namensWie == null ? null : "BEWIND", keten, handelende));
  }

  private static Arbitrary<Partij> partijen() {
    var kvk = new KvkNummer("99999001");
    var rsin = new Rsin("999990020");
    var vestiging = new Vestigingsnummer("000099999001");
    return Arbitraries.of(
        new NatuurlijkPersoon(new Bsn("999990019")),
        new NatuurlijkPersoon(new AndersGeidentificeerd("eidas", "DE/NL/1", null, null)),
        new NatuurlijkPersoon(
            new AndersGeidentificeerd("eidas", "DE/NL/1", "Müster", LocalDate.of(1980, 2, 29))),
        new Organisatie(kvk),
        new Organisatie(rsin),
        new Vestiging(kvk, vestiging),
        new Vestiging(rsin, vestiging),
        new Medewerker("m-1"));
  }

  private static Arbitrary<String> teksten() {
    return Arbitraries.strings().alpha().withChars("é€ 0").ofMaxLength(12).injectNull(0.3);
  }
}
