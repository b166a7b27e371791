package nl.machtigingsbrug.levering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.machtigingsbrug.levering.Kring.Gesloten;
import nl.machtigingsbrug.levering.Kring.Open;
import nl.machtigingsbrug.levering.Kring.Proef;
import org.jspecify.annotations.Nullable;

class KringregelTest {
  private static final Instant NU = Instant.parse("2026-03-01T12:00:00Z");
  private static final UUID EEN = new UUID(0, 1);
  private static final UUID ANDER = new UUID(0, 2);
  private final Kringregel regel =
      new Kringregel(
          3,
          new Herhaalbeleid(
              Duration.ofSeconds(30), Duration.ofHours(1), Duration.ofDays(1), Integer.MAX_VALUE));

  private Kring na(Kring kring, UUID levering, Oordeel oordeel, @Nullable Duration retryAfter) {
    return regel.na(kring, new Kringregel.Einde(levering, 1, oordeel, retryAfter, 8, NU, 0.5));
  }

  private Kring na(Kring kring, UUID levering, Oordeel oordeel) {
    return na(kring, levering, oordeel, null);
  }

  @Example
  void gaatOpenNaZoveelStoringenOpRij() {
    Kring kring = Kring.heel();
    kring = na(kring, EEN, Oordeel.STORING);
    kring = na(kring, ANDER, Oordeel.STORING);
    assertThat(kring).isInstanceOf(Gesloten.class);
    assertThat(na(kring, EEN, Oordeel.STORING)).isEqualTo(new Open(1, NU.plusSeconds(45)));
    kring = na(kring, EEN, Oordeel.BEREIKT);
    assertThat(kring).as("one success, and the count starts anew").isEqualTo(Kring.heel());
  }

  @Property
  void eenBerichtDatDeBuurmanNietVerdraagtHoudtGeenAnderTegen(
      @ForAll @IntRange(min = 1, max = 50) int keren) {
    Kring kring = Kring.heel();
    for (int i = 0; i < keren; i++) {
      kring = na(kring, EEN, Oordeel.STORING);
    }
    assertThat(kring).isEqualTo(new Gesloten(0, 1, EEN, 0, 0));
  }

  @Example
  void watNietOverDeBuurmanGaatVerandertNiets() {
    for (Kring kring :
        new Kring[] {new Gesloten(0, 2, EEN, 4, 1), new Open(2, NU), new Proef(2, EEN, 1)}) {
      assertThat(na(kring, EEN, Oordeel.NIETS)).isEqualTo(kring);
    }
  }

  @Property
  void retryAfterOpentMeteenBinnenZijnGrenzen(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seconden) {
    Open open = (Open) na(Kring.heel(), EEN, Oordeel.STORING, Duration.ofSeconds(seconden));
    assertThat(open.tot()).isBetween(NU.plusSeconds(30), NU.plus(Duration.ofDays(1)));
  }

  @Property
  void retryAfterVanEenOudePogingVerlengtMaarVerkortNooit(
      @ForAll @LongRange(min = 0, max = 200_000) long seconden) {
    Open open = new Open(1, NU.plusSeconds(3600));
    Open na = (Open) na(open, EEN, Oordeel.STORING, Duration.ofSeconds(seconden));
    assertThat(na.tot()).isAfterOrEqualTo(open.tot());
    assertThat(na.openingen()).isEqualTo(1);
  }

  @Property
  void elkeMislukteProefHoudtLangerTegenTotHetPlafond(
      @ForAll @IntRange(min = 1, max = 900) int openingen,
      @ForAll @DoubleRange(max = 1, maxIncluded = false) double toeval) {
    Kringregel.Einde einde = new Kringregel.Einde(EEN, 1, Oordeel.STORING, null, 8, NU, toeval);
    Open na = (Open) regel.na(new Proef(openingen, EEN, 1), einde);
    assertThat(na.openingen()).isEqualTo(openingen + 1);
    assertThat(Duration.between(NU, na.tot()))
        .isBetween(regel.duur().onder(openingen + 1), regel.duur().boven(openingen + 1))
        .isLessThanOrEqualTo(Duration.ofHours(1));
  }

  @Example
  void alleenDeProefZelfBeslist() {
    Kring proef = new Proef(3, EEN, 1);
    assertThat(na(proef, ANDER, Oordeel.BEREIKT)).isEqualTo(proef);
    assertThat(na(proef, ANDER, Oordeel.STORING)).isEqualTo(proef);
    assertThat(na(new Proef(3, EEN, 2), EEN, Oordeel.BEREIKT))
        .as("an older attempt of the same levering")
        .isEqualTo(new Proef(3, EEN, 2));
    assertThat(na(proef, EEN, Oordeel.BEREIKT)).isEqualTo(new Gesloten(3, 0, null, 1, 0));
    assertThat(na(new Open(3, NU), EEN, Oordeel.BEREIKT)).isEqualTo(new Open(3, NU));
  }

  @Property
  void groeitNaDeTerugkeerMetVerdubbelingenTotDeGrens(
      @ForAll @IntRange(min = 1, max = 500) int gelijktijdig) {
    Kring kring =
        regel.na(
            new Proef(9, EEN, 1),
            new Kringregel.Einde(EEN, 1, Oordeel.BEREIKT, null, gelijktijdig, NU, 0));
    int vorige = 1;
    for (int i = 0; i < 2 * gelijktijdig && !kring.equals(Kring.heel()); i++) {
      int ruimte = kring.ruimte(gelijktijdig);
      assertThat(ruimte).isIn(vorige, vorige * 2).isLessThan(gelijktijdig);
      assertThat(kring.openingen()).as("not forgotten before it is whole").isEqualTo(9);
      vorige = ruimte;
      kring =
          regel.na(
              kring, new Kringregel.Einde(ANDER, 1, Oordeel.BEREIKT, null, gelijktijdig, NU, 0));
    }
    assertThat(kring).isEqualTo(Kring.heel());
    assertThat(kring.ruimte(gelijktijdig)).isEqualTo(gelijktijdig);
  }
}
