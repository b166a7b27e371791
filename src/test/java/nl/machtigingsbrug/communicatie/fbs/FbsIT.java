package nl.machtigingsbrug.communicatie.fbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.machtigingsbrug.buren.kanaal.Aanvraag;
import nl.machtigingsbrug.buren.zaaksysteem.Storing;
import nl.machtigingsbrug.buren.zaaksysteem.Storing.Effect;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Kanaalproef;
import nl.machtigingsbrug.communicatie.Proefopdracht;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.levering.Staat;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A bericht on its way to a berichtenmagazijn, over real HTTP. */
class FbsIT extends Kanaalproef {

  private static final String WIE = "BSN:" + Proefopdracht.BSN;

  private final Proefopdracht bericht =
      Proefopdracht.gewoon(Kanaal.FBS).bijlagen(Proefopdracht.pdf("besluit.pdf", 2000));

  @Test
  void eenBerichtWordtOpgeslagen() {
    MAGAZIJN.geefToestemming(WIE);
    int eerder = MAGAZIJN.berichten().size();

    Levering levering = verzend(bericht);

    assertThat(levering.staat()).isEqualTo(Staat.GELEVERD);
    assertThat(resultaat(levering, "resultaat")).isEqualTo("BEZORGD");
    assertThat(resultaat(levering, "bericht")).hasSize(36);
    assertThat(MAGAZIJN.berichten()).hasSize(eerder + 1);
    assertThat(MAGAZIJN.aanvragen())
        .extracting(Aanvraag::pad, Aanvraag::vraag)
        .allSatisfy(adres -> assertThat(adres.toString()).doesNotContain(Proefopdracht.BSN));
  }

  @Test
  void wieGeenToestemmingGafKrijgtNietsEnEenAnderKanaalIsAanDeBeurt() {
    Levering levering = verzend(bericht.aan(new NatuurlijkPersoon(new Bsn("999993653"))));

    assertThat(levering.staat()).isEqualTo(Staat.GELEVERD);
    assertThat(resultaat(levering, "resultaat")).isEqualTo("ONBESTELBAAR");
    assertThat(resultaat(levering, "code")).isEqualTo("GeenToestemming");
  }

  /** Perhaps stored, perhaps not, and nothing to recognise it by: a human. */
  @ParameterizedTest
  @EnumSource(
      value = Effect.class,
      names = {"STIL", "WEG", "STATUS"})
  void zonderAntwoordGaatHetNooitNogEens(Effect effect) {
    MAGAZIJN.geefToestemming(WIE);
    int eerder = MAGAZIJN.aanvragen().size();
    MAGAZIJN.stoor(new Storing("POST", Pattern.compile(".*"), 0, 9, effect, 500, 0, 0));

    Levering levering = verzend(bericht);

    assertThat(levering.staat()).isEqualTo(Staat.WERKVOORRAAD);
    assertThat(levering.foutcode()).isEqualTo(Foutcode.LEVERING_UITKOMST_ONBEKEND);
    assertThat(MAGAZIJN.aanvragen()).hasSize(eerder + 1);
  }

  @Test
  void watNietPastGaatNietWeg() {
    int eerder = MAGAZIJN.aanvragen().size();

    Levering levering = verzend(bericht.onderwerp("o".repeat(256)));

    assertThat(levering.staat()).isEqualTo(Staat.MISLUKT);
    assertThat(levering.foutcode()).isEqualTo(Foutcode.KANAAL_GRENS);
    assertThat(MAGAZIJN.aanvragen()).hasSize(eerder);
  }
}
