package nl.machtigingsbrug.communicatie.adressering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.Variant;
import nl.machtigingsbrug.optreden.BekendeGrond;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When a rule fits, and when it leaves nothing to one after it. */
class RegelTest {

  private static final Regel ALLES = regel(Set.of(), Set.of(), Set.of(), Set.of());

  private static final Regel SMAL =
      regel(
          Set.of(Berichtsoort.BESLUIT),
          Set.of(BekendeGrond.BEWIND),
          Set.of("bezwaar"),
          Set.of(Einde.INGETROKKEN));

  @Test
  void watErNietIsPastBijGeenVoorwaarde() {
    assertThat(past(ALLES, Berichtsoort.BESLUIT, null, null, null)).isTrue();
    assertThat(past(SMAL, Berichtsoort.BESLUIT, BekendeGrond.BEWIND, "bezwaar", Einde.INGETROKKEN))
        .isTrue();
    assertThat(past(SMAL, Berichtsoort.BESLUIT, BekendeGrond.BEWIND, null, Einde.INGETROKKEN))
        .isFalse();
    assertThat(past(SMAL, Berichtsoort.BESLUIT, null, "bezwaar", Einde.INGETROKKEN)).isFalse();
    assertThat(past(SMAL, Berichtsoort.BESLUIT, BekendeGrond.BEWIND, "bezwaar", null)).isFalse();
    assertThat(past(SMAL, Berichtsoort.BETALING, BekendeGrond.BEWIND, "bezwaar", Einde.INGETROKKEN))
        .isFalse();
  }

  @Test
  void eenRuimereRegelOmvatEenSmallereEnNooitAndersom() {
    assertThat(ALLES.omvat(SMAL)).isTrue();
    assertThat(SMAL.omvat(SMAL)).isTrue();
    assertThat(SMAL.omvat(ALLES)).isFalse();
    for (Regel ruim :
        List.of(
            regel(
                Set.of(),
                Set.of(BekendeGrond.BEWIND),
                Set.of("bezwaar"),
                Set.of(Einde.INGETROKKEN)),
            regel(
                Set.of(Berichtsoort.BESLUIT),
                Set.of(),
                Set.of("bezwaar"),
                Set.of(Einde.INGETROKKEN)),
            regel(
                Set.of(Berichtsoort.BESLUIT),
                Set.of(BekendeGrond.BEWIND, BekendeGrond.CURATELE),
                Set.of("bezwaar"),
                Set.of(Einde.INGETROKKEN)),
            regel(
                Set.of(Berichtsoort.BESLUIT),
                Set.of(BekendeGrond.BEWIND),
                Set.of(),
                Set.of(Einde.INGETROKKEN)),
            regel(
                Set.of(Berichtsoort.BESLUIT),
                Set.of(BekendeGrond.BEWIND),
                Set.of("bezwaar"),
                Set.of()))) {
      assertThat(ruim.omvat(SMAL)).isTrue();
      assertThat(SMAL.omvat(ruim)).isFalse();
    }
    assertThat(optreden(Optredensoort.NAMENS_EEN_ANDER).omvat(SMAL)).isFalse();
  }

  @Test
  void alleenEenRegelZonderVoorwaardenSluitAf() {
    assertThat(sluit(ALLES)).isTrue();
    assertThat(sluit(regel(Set.of(Berichtsoort.BESLUIT), Set.of(), Set.of(), Set.of()))).isTrue();
    assertThat(sluit(regel(Set.of(Berichtsoort.BETALING), Set.of(), Set.of(), Set.of()))).isFalse();
    assertThat(sluit(regel(Set.of(), Set.of(BekendeGrond.BEWIND), Set.of(), Set.of()))).isFalse();
    assertThat(sluit(regel(Set.of(), Set.of(), Set.of("bezwaar"), Set.of()))).isFalse();
    assertThat(sluit(regel(Set.of(), Set.of(), Set.of(), Set.of(Einde.INGETROKKEN)))).isFalse();
    assertThat(sluit(optreden(Optredensoort.NAMENS_EEN_ANDER))).isFalse();
  }

  @Test
  void gebruiktIsVanDezePersoonEnDitKanaal() {
    assertThat(SMAL.gebruikt(Hoedanigheid.VERTEGENWOORDIGDE, Weg.BERICHTENBOX)).isTrue();
    assertThat(SMAL.gebruikt(Hoedanigheid.VERTEGENWOORDIGDE, Weg.EMAIL)).isTrue();
    assertThat(SMAL.gebruikt(Hoedanigheid.VERTEGENWOORDIGDE, Weg.SMS)).isFalse();
    assertThat(SMAL.gebruikt(Hoedanigheid.GEMACHTIGDE, Weg.BERICHTENBOX)).isFalse();
  }

  private static boolean sluit(Regel regel) {
    return regel.sluit(Optredensoort.VERTEGENWOORDIGING_BEEINDIGD, Berichtsoort.BESLUIT);
  }

  private static boolean past(
      Regel regel,
      Berichtsoort soort,
      @Nullable BekendeGrond grond,
      @Nullable String dienst,
      @Nullable Einde einde) {
    return regel.past(Optredensoort.VERTEGENWOORDIGING_BEEINDIGD, soort, grond, dienst, einde);
  }

  private static Regel optreden(Optredensoort hoe) {
    return new Regel(
        "proef", hoe, Set.of(), Set.of(), Set.of(), Set.of(), List.of(), "", List.of(), "proef");
  }

  private static Regel regel(
      Set<Berichtsoort> soorten,
      Set<BekendeGrond> gronden,
      Set<String> diensten,
      Set<Einde> einden) {
    return new Regel(
        "proef",
        Optredensoort.VERTEGENWOORDIGING_BEEINDIGD,
        soorten,
        gronden,
        diensten,
        einden,
        List.of(
            new Ontvangerregel(
                Hoedanigheid.VERTEGENWOORDIGDE,
                Variant.VOLLEDIG,
                List.of(Weg.BERICHTENBOX),
                List.of(Weg.EMAIL),
                true)),
        "",
        List.of(),
        "proef");
  }
}
