package nl.machtigingsbrug.levering;

import static nl.machtigingsbrug.levering.Buurman.Gedrag.doeMaarZwijg;
import static nl.machtigingsbrug.levering.Buurman.Gedrag.weiger;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.SocketTimeoutException;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.junit.jupiter.api.Test;

/** A route cannot make a failing step look like a success. */
class RoutefoutenIT extends Leveringsproef {
  @Test
  void eenGevangenFoutBlijftEenFout() {
    dossier().bij("melden", doeMaarZwijg(new SocketTimeoutException()));

    wachtOp(plan("uit-proef-verzwijgt"), Staat.WERKVOORRAAD);

    assertThat(dossier().aanroepen()).containsExactly("melden");
  }

  @Test
  void eenAfgehandeldeFoutBlijftEenFout() {
    dossier().bij("melden", weiger(new Afwijzing(Foutcode.ZAAK_INRICHTING)));

    Levering levering = wachtOp(plan("uit-proef-beweert"), Staat.MISLUKT);

    assertThat(levering.foutcode()).isEqualTo(Foutcode.ZAAK_INRICHTING);
  }

  @Test
  void tweeStappenMetDezelfdeNaamZijnEenFoutInDeRoute() {
    Levering levering = wachtOp(plan("uit-proef-dubbel"), Staat.MISLUKT);

    assertThat(levering.foutcode()).isEqualTo(Foutcode.CONFIG_ONGELDIG);
    assertThat(dossier().effecten()).containsExactly("zaak-maken");
  }

  @Test
  void onderscheidtHerhaaldeStappenOpEenVeldVanDeBody() {
    wachtOp(plan("uit-proef-per-body"), Staat.GELEVERD);

    assertThat(
            jdbc.sql(
                    "select naam from stap where levering_id in "
                        + "(select id from levering where aanvraag_id = ?)")
                .param(aanvraag)
                .query(String.class)
                .list())
        .containsExactly("rol[initiator]");
  }

  @Test
  void keurtDeRoutesDieFoutenVerzwijgen() {
    assertThat(Leveringsroutekeuring.bezwaren(camel))
        .satisfiesExactly(
            eerste -> assertThat(eerste).endsWith(": onException with handled"),
            tweede -> assertThat(tweede).endsWith(": errorHandler is not noErrorHandler"));
  }
}
