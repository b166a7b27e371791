package nl.machtigingsbrug.communicatie.notifynl;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Kanaalpeiling;
import nl.machtigingsbrug.communicatie.Verzendmeldingen;
import nl.machtigingsbrug.communicatie.Verzendresultaat;
import nl.machtigingsbrug.communicatie.aanroep.Kanaalantwoord;
import nl.machtigingsbrug.communicatie.aanroep.Kanaallezer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Looks at NotifyNL whether a message arrived. */
@Component
class Notifypeiling implements Kanaalpeiling {

  private final NotifynlGemeenten gemeenten;
  private final Kanaallezer lezer;
  private final ObjectProvider<Verzendmeldingen> meldingen;
  private final Clock klok;

  Notifypeiling(
      NotifynlGemeenten gemeenten,
      Kanaallezer lezer,
      ObjectProvider<Verzendmeldingen> meldingen,
      Clock klok) {
    this.gemeenten = gemeenten;
    this.lezer = lezer;
    this.meldingen = meldingen;
    this.klok = klok;
  }

  @Override
  public Set<Kanaal> kanalen() {
    return Set.of(Kanaal.EMAIL, Kanaal.SMS, Kanaal.BRIEF_NOTIFYNL);
  }

  @Override
  public void peil(UUID verzending, String gemeente, Kanaal kanaal, String kenmerk) {
    JsonNode melding =
        lezer
            .vraag(
                "direct:kanaal-aanroep",
                Notifystap.zoekopdracht(gemeenten.van(gemeente), verzending, klok),
                Kanaalantwoord.class)
            .map(Kanaalantwoord::json)
            .map(lijst -> Notifystap.eerste(lijst, verzending, kanaal))
            .orElse(null);
    if (melding == null) {
      return;
    }
    String status = melding.path("status").asText();
    Verzendresultaat resultaat = Notifystatus.betekenis(status);
    if (resultaat != Verzendresultaat.AANGEBODEN) {
      meldingen.getObject().meld(verzending, resultaat, Notifystatus.code(status));
    }
  }
}
