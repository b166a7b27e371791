package nl.machtigingsbrug.bewijs.saml;

import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.KIND;
import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.OUDER;
import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.VOORZIENING;
import static nl.machtigingsbrug.bewijs.saml.Proefgemeente.lees;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.machtigingsbrug.bewijs.GelezenBewijs;
import nl.machtigingsbrug.buren.voorziening.Verklaring;
import nl.machtigingsbrug.fout.Afwijzing;

/** Damages a good message at random: it is refused, or says the same. */
class WijzigingTest {

  private static final byte[] BERICHT = VOORZIENING.soapAntwoord(Verklaring.namens(OUDER, KIND));
  private static final GelezenBewijs GOED = lees(BERICHT);

  @Property(tries = 400)
  void eenAnderTekenVerandertNooitWieVoorWieHandelt(
      @ForAll @IntRange(min = 0, max = 1_000_000) int plaats, @ForAll byte teken) {
    byte[] anders = BERICHT.clone();
    anders[plaats % anders.length] = teken;

    zegtHetzelfdeOfNiets(anders);
  }

  @Property(tries = 400)
  void eenStukWegVerandertNooitWieVoorWieHandelt(
      @ForAll @IntRange(min = 0, max = 1_000_000) int plaats,
      @ForAll @IntRange(min = 1, max = 4000) int lengte) {
    int begin = plaats % BERICHT.length;
    int eind = Math.min(BERICHT.length, begin + lengte);
    byte[] anders = new byte[BERICHT.length - (eind - begin)];
    System.arraycopy(BERICHT, 0, anders, 0, begin);
    System.arraycopy(BERICHT, eind, anders, begin, BERICHT.length - eind);

    zegtHetzelfdeOfNiets(anders);
  }

  @Property(tries = 400)
  void eenStukDubbelVerandertNooitWieVoorWieHandelt(
      @ForAll @IntRange(min = 0, max = 1_000_000) int van,
      @ForAll @IntRange(min = 1, max = 4000) int lengte,
      @ForAll @IntRange(min = 0, max = 1_000_000) int naar) {
    int begin = van % BERICHT.length;
    byte[] stuk = Arrays.copyOfRange(BERICHT, begin, Math.min(BERICHT.length, begin + lengte));
    int plaats = naar % BERICHT.length;
    byte[] anders = new byte[BERICHT.length + stuk.length];
    System.arraycopy(BERICHT, 0, anders, 0, plaats);
    System.arraycopy(stuk, 0, anders, plaats, stuk.length);
    System.arraycopy(BERICHT, plaats, anders, plaats + stuk.length, BERICHT.length - plaats);

    zegtHetzelfdeOfNiets(anders);
  }

  private static void zegtHetzelfdeOfNiets(byte[] xml) {
    try {
      assertThat(lees(xml)).isEqualTo(GOED);
    } catch (Afwijzing geweigerd) {
      assertThat(geweigerd.getMessage()).doesNotContain("99999");
    }
  }
}
