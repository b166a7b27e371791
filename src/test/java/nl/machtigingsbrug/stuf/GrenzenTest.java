package nl.machtigingsbrug.stuf;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each limit of what is read, by a good message in which one thing is not good. */
class GrenzenTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ">20261127101500</StUF:tijdstipBericht> | >2026</StUF:tijdstipBericht> | MB-BERICHT-04 (tijdstipBericht)",
        "ref-1 | ref-1ref-1ref-1ref-1ref-1ref-1ref-1ref-1-x | MB-BERICHT-04 (referentienummer)",
        "PORTAAL | PO | MB-BERICHT-04 (applicatie)",
        ">Lk01< | >Lv01< | MB-BERICHT-04 (berichtcode)",
        "mutatiesoort>T | mutatiesoort>V | MB-BERICHT-04 (mutatiesoort)",
        "mutatiesoort>T | mutatiesoort>W | MB-BERICHT-04 (object)",
        "<ZKN:object StUF | <ZKN:object xsi:nil='true' StUF | MB-BERICHT-04 (object)",
        "zaakniveau>1< | zaakniveau>een< | MB-BERICHT-04 (zaakniveau)",
        "omschrijving>Aanvraag Wmo< | omschrijving xsi:nil='ja'>Aanvraag Wmo< | MB-BERICHT-04 (omschrijving/@nil)",
        "naam=\"grond\" | naam=\" \" | MB-BERICHT-04 (extraElement/@naam)",
        " naam=\"grond\" | '' | MB-BERICHT-04 (extraElement/@naam)",
        "indOnvolledigeDatum=\"M\" | indOnvolledigeDatum=\"Q\" | MB-BERICHT-04 (@indOnvolledigeDatum)",
        "geboortedatum StUF | geboortedatum xsi:nil='1' StUF | MB-BERICHT-04 (geboortedatum)"
      })
  void watNietKlopt(String goed, String fout, String code) throws IOException {
    assertThatThrownBy(zaak(bericht("creeerZaak-1.1", goed, fout))).hasMessage(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "</detail> | </detail><detail/> | MB-BERICHT-04 (detail)",
        "<StUF:Fo03Bericht> | <StUF:meer/><StUF:Fo03Bericht> | MB-BERICHT-04 (detail)",
        "plek>client< | plek>daar< | MB-BERICHT-04 (plek)",
        "code>StUF055< | code>StUF0555< | MB-BERICHT-04 (code)"
      })
  void eenFoutIsEenDing(String goed, String fout, String code) throws IOException {
    String bericht = bericht("fo03", goed, fout);

    assertThatThrownBy(() -> Foutbericht.lees(lees(bericht))).hasMessage(code);
  }

  @Test
  void zonderEenFoutGaanZeAllebei() throws IOException {
    assertThatCode(zaak(bericht("creeerZaak-1.1", "ref-1", "ref-2"))).doesNotThrowAnyException();
    assertThatCode(() -> Foutbericht.lees(lees(bericht("fo03", "ref-1", "ref-2"))))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"Y", "Y*==", "=", "''"})
  void watGeenBase64IsIsGeenInhoud(String base64) {
    assertThatThrownBy(() -> new Inhoud(null, null, base64)).hasMessage("MB-BERICHT-04 (inhoud)");
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {"''", "' a'", "'a\n'", "'a\u0007'"})
  void eenWaardeIsIetsZonderRuimteEromheen(String tekst) {
    assertThatThrownBy(() -> Gegeven.van(tekst)).hasMessage("MB-BERICHT-04 (waarde)");
  }

  private static ThrowingCallable zaak(String bericht) {
    return () -> Mutatie.zaak(lees(bericht));
  }

  private static Stufbericht lees(String bericht) {
    return Stuflezer.lees(bericht.getBytes(StandardCharsets.UTF_8));
  }

  private static String bericht(String naam, String goed, String fout) throws IOException {
    String bericht = Files.readString(Path.of("src/test/resources/stuf", naam + ".xml"));
    if (!bericht.contains(goed)) {
      throw new IllegalArgumentException(goed);
    }
    int plaats = bericht.indexOf(goed);
    return bericht.substring(0, plaats) + fout + bericht.substring(plaats + goed.length());
  }
}
