package nl.machtigingsbrug.gebeurtenis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import nl.machtigingsbrug.aanvraag.Weigering;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.geheim.BlindeIndex;
import nl.machtigingsbrug.geheim.Proefsleutels;
import org.junit.jupiter.api.Test;

class GebeurtenisidTest {

  private final BlindeIndex index = Proefsleutels.nieuw().index();

  @Test
  void isVoorHetzelfdeHetzelfdeEnVoorIetsAndersAnders() {
    UUID aanvraag = UUID.randomUUID();

    assertThat(Gebeurtenisid.van(aanvraag, Gebeurtenissoort.ZAAK_GEMAAKT))
        .isEqualTo(Gebeurtenisid.van(aanvraag, Gebeurtenissoort.ZAAK_GEMAAKT))
        .isNotEqualTo(Gebeurtenisid.van(aanvraag, Gebeurtenissoort.AANVRAAG_ONTVANGEN))
        .isNotEqualTo(Gebeurtenisid.van(UUID.randomUUID(), Gebeurtenissoort.ZAAK_GEMAAKT));
  }

  @Test
  void vanEenWeigeringHangtHetAfVanAfnemerKenmerkCodeEnEenSleutel() {
    UUID id =
        Gebeurtenisid.van(weigering("portaal", "k-1", Foutcode.TOETS_NIVEAU_TE_LAAG, 0), index);

    assertThat(id)
        .isEqualTo(
            Gebeurtenisid.van(weigering("portaal", "k-1", Foutcode.TOETS_NIVEAU_TE_LAAG, 9), index))
        .isNotEqualTo(
            Gebeurtenisid.van(weigering("ander", "k-1", Foutcode.TOETS_NIVEAU_TE_LAAG, 0), index))
        .isNotEqualTo(
            Gebeurtenisid.van(weigering("portaal", "k-2", Foutcode.TOETS_NIVEAU_TE_LAAG, 0), index))
        .isNotEqualTo(
            Gebeurtenisid.van(weigering("portaal", "k-1", Foutcode.TOETS_GROND_ONBEKEND, 0), index))
        .isNotEqualTo(
            Gebeurtenisid.van(
                weigering("portaal", "k-1", Foutcode.TOETS_NIVEAU_TE_LAAG, 0),
                Proefsleutels.nieuw().index()));
  }

  private static Weigering weigering(String afnemer, String kenmerk, Foutcode code, long moment) {
    return new Weigering(
        "voorbeeldstad", afnemer, kenmerk, "wmo-aanvraag", code, Instant.ofEpochSecond(moment));
  }
}
