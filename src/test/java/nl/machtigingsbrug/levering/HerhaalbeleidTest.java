package nl.machtigingsbrug.levering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class HerhaalbeleidTest {
  @Provide
  Arbitrary<Herhaalbeleid> beleid() {
    Arbitrary<Long> basis = Arbitraries.longs().between(1, 600_000);
    Arbitrary<Long> factor = Arbitraries.longs().between(1, 10_000);
    return Combinators.combine(basis, factor, factor)
        .as(
            (b, f, r) ->
                new Herhaalbeleid(
                    Duration.ofMillis(b),
                    Duration.ofMillis(b * f),
                    Duration.ofMillis(b * r),
                    Integer.MAX_VALUE));
  }

  @Property
  void blijftTussenBasisEnPlafond(
      @ForAll("beleid") Herhaalbeleid beleid,
      @ForAll @IntRange(min = 1, max = 100_000) int geteld,
      @ForAll @DoubleRange(max = 1, maxIncluded = false) double toeval) {
    assertThat(beleid.wachttijd(geteld, toeval, null).orElseThrow())
        .isBetween(beleid.basis(), beleid.plafond())
        .isBetween(beleid.onder(geteld), beleid.boven(geteld));
  }

  @Property
  void deGrenzenDalenNooit(
      @ForAll("beleid") Herhaalbeleid beleid, @ForAll @IntRange(min = 1, max = 60) int geteld) {
    assertThat(beleid.onder(geteld + 1)).isGreaterThanOrEqualTo(beleid.onder(geteld));
    assertThat(beleid.boven(geteld + 1)).isGreaterThanOrEqualTo(beleid.boven(geteld));
  }

  @Property
  void eenHogerToevalWachtNietKorter(
      @ForAll("beleid") Herhaalbeleid beleid,
      @ForAll @IntRange(min = 1, max = 60) int geteld,
      @ForAll @DoubleRange(max = 1, maxIncluded = false) double een,
      @ForAll @DoubleRange(max = 1, maxIncluded = false) double ander) {
    assertThat(beleid.wachttijd(geteld, Math.max(een, ander), null).orElseThrow())
        .isGreaterThanOrEqualTo(beleid.wachttijd(geteld, Math.min(een, ander), null).orElseThrow());
  }

  @Property
  void retryAfterWintBinnenZijnGrenzen(
      @ForAll("beleid") Herhaalbeleid beleid,
      @ForAll @IntRange(min = 1, max = 60) int geteld,
      @ForAll @LongRange(min = 0, max = 1_000_000_000) long seconden) {
    Duration gevraagd = Duration.ofSeconds(seconden);
    Duration wacht = beleid.wachttijd(geteld, 0.5, gevraagd).orElseThrow();

    assertThat(wacht).isBetween(beleid.basis(), beleid.retryAfterPlafond());
    if (gevraagd.compareTo(beleid.basis()) >= 0
        && gevraagd.compareTo(beleid.retryAfterPlafond()) <= 0) {
      assertThat(wacht).isEqualTo(gevraagd);
    }
  }

  @Example
  void verdubbeltTotHetPlafond() {
    Herhaalbeleid beleid =
        new Herhaalbeleid(Duration.ofSeconds(30), Duration.ofMinutes(5), Duration.ofHours(1), 100);

    assertThat(beleid.boven(1)).isEqualTo(Duration.ofSeconds(60));
    assertThat(beleid.boven(2)).isEqualTo(Duration.ofSeconds(120));
    assertThat(beleid.onder(2)).isEqualTo(Duration.ofSeconds(60));
    assertThat(beleid.boven(50)).isEqualTo(Duration.ofMinutes(5));
  }

  @Property
  void houdtOpNaHetGrootsteAantal(@ForAll @IntRange(min = 1, max = 1000) int pogingen) {
    Herhaalbeleid beleid =
        new Herhaalbeleid(
            Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofDays(1), pogingen);

    assertThat(beleid.wachttijd(pogingen, 0, Duration.ofSeconds(1))).isEmpty();
    assertThat(beleid.op(pogingen - 1)).isFalse();
  }
}
