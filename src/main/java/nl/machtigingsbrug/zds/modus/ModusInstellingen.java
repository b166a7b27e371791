package nl.machtigingsbrug.zds.modus;

import java.time.Duration;
import java.util.Map;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * In which mode messages of Zaak- en Documentservices are handled. Read at the start.
 *
 * @param certificaat the SSL bundle with which the zaaksysteem is called, or null where that asks
 *     for no certificate
 * @param grootsteAntwoord how much of an answer goes back
 * @param bewaren how long it is known what would have gone otherwise
 * @param gemeenten by the name of the gemeente; one that is not here is translated
 */
@ConfigurationProperties("machtigingsbrug.zds.modus")
record ModusInstellingen(
    @Nullable String certificaat,
    @DefaultValue("75MB") DataSize grootsteAntwoord,
    @DefaultValue("400d") Duration bewaren,
    @DefaultValue Map<String, Gemeentemodus> gemeenten) {

  ModusInstellingen {
    gemeenten = Map.copyOf(gemeenten);
  }

  /**
   * Those of one gemeente.
   *
   * @throws Afwijzing MB-CONFIG-01 where there are none
   */
  Gemeentemodus van(String gemeente) {
    Gemeentemodus modus = gemeenten.get(gemeente);
    if (modus == null) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.zds.modus.gemeenten");
    }
    return modus;
  }
}
