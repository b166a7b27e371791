package nl.machtigingsbrug.bewijs.saml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;

class NiveausTest {

  private static final String OUD = "urn:oasis:names:tc:SAML:2.0:ac:classes:";
  private static final Map<String, Betrouwbaarheidsniveau> NIVEAUS =
      Map.of(
          "http://eID.logius.nl/LoA/basic",
          Betrouwbaarheidsniveau.BASIS,
          "http://eidas.europa.eu/LoA/low",
          Betrouwbaarheidsniveau.MIDDEN,
          "http://eidas.europa.eu/LoA/substantial",
          Betrouwbaarheidsniveau.SUBSTANTIEEL,
          "http://eidas.europa.eu/LoA/high",
          Betrouwbaarheidsniveau.HOOG,
          OUD + "PasswordProtectedTransport",
          Betrouwbaarheidsniveau.BASIS,
          OUD + "MobileTwoFactorContract",
          Betrouwbaarheidsniveau.MIDDEN,
          OUD + "Smartcard",
          Betrouwbaarheidsniveau.SUBSTANTIEEL,
          OUD + "SmartcardPKI",
          Betrouwbaarheidsniveau.HOOG);

  @Property
  void hoofdlettersEnWitEromheenTellenNiet(
      @ForAll("geschreven") Tuple2<String, Betrouwbaarheidsniveau> geval) {
    assertThat(Niveaus.van(geval.get1())).isEqualTo(geval.get2());
  }

  @Property
  void elkeAndereTekstIsGeenNiveau(@ForAll("verminkt") String klasse) {
    assertThat(Niveaus.van(klasse)).isEqualTo(Betrouwbaarheidsniveau.GEEN);
  }

  @Provide
  Arbitrary<Tuple2<String, Betrouwbaarheidsniveau>> geschreven() {
    Arbitrary<String> wit = Arbitraries.strings().withChars(" \t\n").ofMaxLength(4);
    return Combinators.combine(
            Arbitraries.of(List.copyOf(NIVEAUS.entrySet())), Arbitraries.randoms(), wit, wit)
        .as(
            (niveau, toeval, voor, na) -> {
              StringBuilder tekst = new StringBuilder(voor);
              for (char teken : niveau.getKey().toCharArray()) {
                tekst.append(
                    toeval.nextBoolean()
                        ? Character.toUpperCase(teken)
                        : Character.toLowerCase(teken));
              }
              return Tuple.of(tekst.append(na).toString(), niveau.getValue());
            });
  }

  @Provide
  Arbitrary<String> verminkt() {
    Arbitrary<String> echte = Arbitraries.of(NIVEAUS.keySet());
    return Arbitraries.oneOf(
        Arbitraries.strings(),
        echte.map(klasse -> klasse + "1"),
        echte.map(klasse -> "x" + klasse),
        echte.map(klasse -> klasse.substring(0, klasse.length() - 1)),
        echte.map(klasse -> klasse.replace(":", " :")));
  }
}
