package nl.machtigingsbrug.communicatie.adressering;

import static nl.machtigingsbrug.communicatie.Berichtsoort.BESLUIT;
import static nl.machtigingsbrug.communicatie.Berichtsoort.STATUSBERICHT;
import static nl.machtigingsbrug.communicatie.Hoedanigheid.GEMACHTIGDE;
import static nl.machtigingsbrug.communicatie.Hoedanigheid.VERTEGENWOORDIGDE;
import static nl.machtigingsbrug.communicatie.adressering.Simulatie.Wijziging.ANDERE_VARIANT;
import static nl.machtigingsbrug.communicatie.adressering.Simulatie.Wijziging.ANDER_KANAAL;
import static nl.machtigingsbrug.communicatie.adressering.Simulatie.Wijziging.KRIJGT_HET_NIET_MEER;
import static nl.machtigingsbrug.communicatie.adressering.Simulatie.Wijziging.KRIJGT_HET_WEL;
import static nl.machtigingsbrug.communicatie.adressering.Simulatie.Wijziging.WACHT_NIET_MEER;
import static nl.machtigingsbrug.communicatie.adressering.Simulatie.Wijziging.WACHT_OP_MEDEWERKER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.adressering.Simulatie.Telling;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SimulatieTest {

  private static final Regels NU = Proefregels.MEEGELEVERD;

  private final Proefbericht besluit = new Proefbericht();
  private final Proefbericht status = new Proefbericht();

  SimulatieTest() {
    status.soort = STATUSBERICHT;
  }

  @Test
  void dezelfdeRegelsVeranderenNiets() {
    assertThat(Simulatie.draai(NU, NU, List.of(besluit.situatie(), status.situatie())))
        .isEqualTo(new Simulatie(2, 0, List.of()));
  }

  @Test
  void teltWieErEenBriefBijKrijgtEnWieNietMeer() {
    Regels straks = regels("vertegenwoordigde: { variant: volledig, kanalen: [brief-print] }");

    Simulatie uit =
        Simulatie.draai(
            NU, straks, List.of(status.situatie(), besluit.situatie(), besluit.situatie()));

    assertThat(uit.berichten()).isEqualTo(3);
    assertThat(uit.anders()).isEqualTo(3);
    assertThat(uit.tellingen())
        .containsExactly(
            new Telling(BESLUIT, GEMACHTIGDE, KRIJGT_HET_NIET_MEER, 2),
            new Telling(STATUSBERICHT, GEMACHTIGDE, KRIJGT_HET_NIET_MEER, 1),
            new Telling(STATUSBERICHT, VERTEGENWOORDIGDE, KRIJGT_HET_WEL, 1));
  }

  @Test
  void teltWieAndersOfLangsEenAndereWegLeest() {
    besluit.bereikt(VERTEGENWOORDIGDE, Kanaal.EMAIL);
    besluit.bereikt(GEMACHTIGDE, Kanaal.EMAIL);
    Regels straks =
        regels(
            "gemachtigde: { variant: beperkt, kanalen: [brief-print] }\n"
                + "      vertegenwoordigde:"
                + " { variant: volledig, kanalen: [email, brief-print] }");

    assertThat(Simulatie.draai(NU, straks, List.of(besluit.situatie())).tellingen())
        .containsExactly(
            new Telling(BESLUIT, GEMACHTIGDE, ANDERE_VARIANT, 1),
            new Telling(BESLUIT, VERTEGENWOORDIGDE, ANDER_KANAAL, 1));
  }

  @Test
  void watDaarnaastGaatTeltAlsAnderKanaal() {
    besluit.bereikt(GEMACHTIGDE, Kanaal.EMAIL);
    Regels zonder = regels("gemachtigde: { variant: volledig, kanalen: [brief-print] }");
    Regels met =
        regels("gemachtigde: { variant: volledig, kanalen: [brief-print], daarnaast: [email] }");

    assertThat(Simulatie.draai(zonder, met, List.of(besluit.situatie())).tellingen())
        .containsExactly(new Telling(BESLUIT, GEMACHTIGDE, ANDER_KANAAL, 1));
  }

  @Test
  void teltWieOpEenMedewerkerWacht() {
    Regels straks = regels(null);
    List<Situatie> verleden = List.of(status.situatie());

    assertThat(Simulatie.draai(NU, straks, verleden).tellingen())
        .containsExactly(telling(WACHT_OP_MEDEWERKER));
    assertThat(Simulatie.draai(straks, NU, verleden).tellingen())
        .containsExactly(telling(WACHT_NIET_MEER));
    assertThat(Simulatie.draai(straks, straks, verleden).anders()).isZero();
  }

  private static Telling telling(Simulatie.Wijziging wijziging) {
    return new Telling(Berichtsoort.STATUSBERICHT, GEMACHTIGDE, wijziging, 1);
  }

  private static Regels regels(@Nullable String stuur) {
    return Proefregels.ervoor(
        "regels:\n  - id: proef\n    optreden: namens-een-ander\n"
            + (stuur == null ? "    werkvoorraad: ja\n" : "    stuur:\n      " + stuur + "\n")
            + "    reden: Alleen om een ander beleid te proberen.\n    bron: [proef]\n");
  }
}
