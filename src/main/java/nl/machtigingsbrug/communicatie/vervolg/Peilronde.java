package nl.machtigingsbrug.communicatie.vervolg;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Kanaalpeiling;
import nl.machtigingsbrug.levering.Stapuitkomsten;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks at the channels how it went with what they took in, the longest not looked at first. */
@Component
class Peilronde {

  private static final Logger LOG = LoggerFactory.getLogger(Peilronde.class);
  private static final int HOOGSTENS = 200;

  private final Verzendingen verzendingen;
  private final Stapuitkomsten stappen;
  private final Map<Kanaal, Kanaalpeiling> peilingen = new EnumMap<>(Kanaal.class);

  Peilronde(Verzendingen verzendingen, Stapuitkomsten stappen, List<Kanaalpeiling> alle) {
    this.verzendingen = verzendingen;
    this.stappen = stappen;
    alle.forEach(peiling -> peiling.kanalen().forEach(kanaal -> peilingen.put(kanaal, peiling)));
  }

  /** One round; a channel that is away is asked again in the next one. */
  void kijk() {
    for (Verzendpoging poging : verzendingen.tePeilen(peilingen.keySet(), HOOGSTENS)) {
      Kanaalpeiling peiling = peilingen.get(poging.kanaal());
      String kenmerk = stappen.laatste(poging.levering(), "id").waarde();
      if (peiling == null || kenmerk == null) {
        continue;
      }
      try {
        peiling.peil(
            poging.levering(), verzendingen.gemeente(poging.levering()), poging.kanaal(), kenmerk);
      } catch (RuntimeException weg) {
        LOG.atInfo()
            .setMessage("Channel could not be asked")
            .addKeyValue("leveringId", poging.levering())
            .addKeyValue("kanaal", poging.kanaal())
            .addKeyValue("oorzaak", weg.getClass().getSimpleName())
            .log();
      }
    }
  }
}
