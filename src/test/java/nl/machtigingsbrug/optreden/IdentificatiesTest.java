package nl.machtigingsbrug.optreden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentificatiesTest {

  @ParameterizedTest
  @ValueSource(strings = {"999990019", "999990020", "999990421", "999998894"})
  void leestEenBsnDieAanDeElfproefVoldoet(String cijfers) {
    assertThat(new Bsn(cijfers).waarde()).isEqualTo(cijfers);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "99999001",
        "9999900190",
        "999990018",
        "000000000",
        " 999990019",
        "999990019\n",
        "٩٩٩٩٩٠٠١٩",
        "99999001a",
        "-99990019"
      })
  void weigertWatGeenBsnIsZonderDeWaardeTeNoemen(String waarde) {
    assertThatThrownBy(() -> new Bsn(waarde))
        .isInstanceOf(OngeldigeIdentificatie.class)
        .hasMessage("BSN moet negen cijfers zijn die aan de elfproef voldoen");
  }

  /**
   * One wrong digit is what the elfproef was made to find: every weight differs from zero mod 11.
   */
  @Property
  void eenAnderCijferBreektDeElfproef(
      @ForAll("bsns") String bsn, @ForAll("plaatsen") int plaats, @ForAll("cijfers") char cijfer) {
    String gewijzigd = bsn.substring(0, plaats) + cijfer + bsn.substring(plaats + 1);

    assertThat(Elfproef.klopt(gewijzigd)).isEqualTo(gewijzigd.equals(bsn));
  }

  @Property
  void persoonsnummersMaskerenZichzelfOokInEenOptreden(@ForAll("bsns") String cijfers) {
    Bsn bsn = new Bsn(cijfers);
    Partij persoon = new NatuurlijkPersoon(bsn);
    Partij organisatie = new Organisatie(new Rsin(cijfers));

    assertThat(Stream.of(bsn, persoon, organisatie).map(Object::toString))
        .noneMatch(tekst -> tekst.contains(cijfers));
    assertThat(
            new Vertegenwoordiging(
                    persoon, organisatie, BekendeGrond.VOLMACHT, java.util.List.of(persoon), null)
                .toString())
        .doesNotContain(cijfers);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234567", "123456789", "1234567a", ""})
  void weigertWatGeenKvkNummerIs(String waarde) {
    geweigerd(KvkNummer::new, waarde);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000000000000000000", "000000000000000000001", "0000000999999999900X"})
  void weigertWatGeenOinIs(String waarde) {
    geweigerd(Oin::new, waarde);
  }

  @ParameterizedTest
  @ValueSource(strings = {"00000000000", "0000000000001", "00000000000x"})
  void weigertWatGeenVestigingsnummerIs(String waarde) {
    geweigerd(Vestigingsnummer::new, waarde);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {" 375B1CB114B7-12E9-3534-16CC-4D8997B0\n", "375b1cb114b7-12e9-3534-16cc-4d8997b0"})
  void leestEenServiceUuidZoalsDeVoorbeeldenHemSchrijven(String waarde) {
    assertThat(new ServiceUuid(waarde).waarde()).isEqualTo("375b1cb114b7-12e9-3534-16cc-4d8997b0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"375b1cb114b7-12e9-3534-16cc-4d8997b", "375b1cb1 14b712e9-3534-16cc-4d8997b0", ""})
  void weigertWatGeenServiceUuidIs(String waarde) {
    geweigerd(ServiceUuid::new, waarde);
  }

  private static void geweigerd(Function<String, ?> maker, String waarde) {
    assertThatThrownBy(() -> maker.apply(waarde)).isInstanceOf(OngeldigeIdentificatie.class);
  }

  @Provide
  Arbitrary<String> bsns() {
    return Arbitraries.integers()
        .between(0, 99999)
        .map(nummer -> String.format("9999%05d", nummer))
        .filter(Elfproef::klopt);
  }

  @Provide
  Arbitrary<Integer> plaatsen() {
    return Arbitraries.integers().between(0, 8);
  }

  @Provide
  Arbitrary<Character> cijfers() {
    return Arbitraries.chars().numeric();
  }
}
