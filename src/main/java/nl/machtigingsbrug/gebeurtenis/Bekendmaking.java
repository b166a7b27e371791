package nl.machtigingsbrug.gebeurtenis;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.machtigingsbrug.aanvraag.Aanvraag;
import nl.machtigingsbrug.aanvraag.Aanvraaggetuige;
import nl.machtigingsbrug.aanvraag.Aanvragen;
import nl.machtigingsbrug.aanvraag.Weigering;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.geheim.BlindeIndex;
import nl.machtigingsbrug.levering.Levering;
import nl.machtigingsbrug.levering.Leveringen;
import nl.machtigingsbrug.levering.Leveringsgetuige;
import nl.machtigingsbrug.levering.Opdracht;
import nl.machtigingsbrug.levering.Reeks;
import nl.machtigingsbrug.levering.Staat;
import nl.machtigingsbrug.vertegenwoordiging.Beeindigingsgetuige;
import nl.machtigingsbrug.vertegenwoordiging.Vertegenwoordigingstand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes a gebeurtenis, and the levering that publishes it, in the transaction that makes something
 * final: it is told if and only if it happened.
 */
@Component
class Bekendmaking implements Aanvraaggetuige, Leveringsgetuige, Beeindigingsgetuige {

  private static final String ROUTE = "uit-gebeurtenis-kafka";
  private static final String MAAKT_ZAAK = "uit-zaak-";

  private final Uitgaven uitgaven;
  private final Gebeurtenissen gebeurtenissen;
  private final Aanvragen aanvragen;
  private final Leveringen leveringen;
  private final BlindeIndex index;
  private final Clock klok;

  Bekendmaking(
      Uitgaven uitgaven,
      Gebeurtenissen gebeurtenissen,
      Aanvragen aanvragen,
      Leveringen leveringen,
      BlindeIndex index,
      Clock klok) {
    this.uitgaven = uitgaven;
    this.gebeurtenissen = gebeurtenissen;
    this.aanvragen = aanvragen;
    this.leveringen = leveringen;
    this.index = index;
    this.klok = klok;
  }

  @Override
  public void ontvangen(Aanvraag aanvraag) {
    meld(Gebeurtenissoort.AANVRAAG_ONTVANGEN, aanvraag.gemeente(), aanvraag.id(), aanvraag.code());
  }

  @Override
  public void afgewezen(Aanvraag aanvraag) {
    meld(Gebeurtenissoort.AANVRAAG_GEWEIGERD, aanvraag.gemeente(), aanvraag.id(), aanvraag.code());
  }

  @Override
  public void geweigerd(Weigering weigering) {
    if (uitgaven.aan(weigering.gemeente())) {
      maakBekend(
          new Gebeurtenis(
              Gebeurtenisid.van(weigering, index),
              weigering.gemeente(),
              Gebeurtenissoort.AANVRAAG_GEWEIGERD,
              null,
              weigering.dienst(),
              null,
              weigering.code(),
              false,
              weigering.moment(),
              1));
    }
  }

  @Override
  public void geeindigd(Levering levering, Staat staat, @Nullable Foutcode foutcode) {
    if (levering.reeks() == Reeks.ZAAK && levering.route().startsWith(MAAKT_ZAAK)) {
      if (staat == Staat.GELEVERD) {
        meld(Gebeurtenissoort.ZAAK_GEMAAKT, levering.gemeente(), levering.aanvraagId(), null);
      } else if (staat == Staat.INGETROKKEN) {
        meld(
            Gebeurtenissoort.AANVRAAG_INGETROKKEN,
            levering.gemeente(),
            levering.aanvraagId(),
            levering.foutcode());
      }
    }
  }

  @Override
  public void beeindigd(Vertegenwoordigingstand vertegenwoordiging, List<UUID> aanvragen) {
    aanvragen.forEach(
        aanvraag ->
            meld(
                Gebeurtenissoort.VERTEGENWOORDIGING_BEEINDIGD,
                vertegenwoordiging.gemeente(),
                aanvraag,
                null));
  }

  private void meld(
      Gebeurtenissoort soort, String gemeente, UUID aanvraagId, @Nullable Foutcode foutcode) {
    if (!uitgaven.aan(gemeente)) {
      return;
    }
    aanvragen
        .vergrendel(aanvraagId)
        .ifPresent(
            aanvraag ->
                maakBekend(
                    new Gebeurtenis(
                        Gebeurtenisid.van(aanvraagId, soort),
                        gemeente,
                        soort,
                        aanvraagId,
                        aanvraag.dienst(),
                        aanvraag.zaakidentificatie(),
                        foutcode,
                        uitgaven.van(gemeente).instelling().persoonsgegevens(),
                        klok.instant(),
                        gebeurtenissen.volgende(aanvraagId))));
  }

  private void maakBekend(Gebeurtenis gebeurtenis) {
    if (gebeurtenissen.bewaar(gebeurtenis)) {
      leveringen.plan(
          gebeurtenis.id(),
          new Opdracht(
              gebeurtenis.onderwerp(),
              gebeurtenis.volgnummer(),
              Reeks.GEBEURTENIS,
              gebeurtenis.gemeente(),
              Uitgaven.BESTEMMING,
              ROUTE));
    }
  }
}
