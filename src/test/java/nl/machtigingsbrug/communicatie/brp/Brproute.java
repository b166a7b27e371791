package nl.machtigingsbrug.communicatie.brp;

import java.nio.file.Path;
import java.util.Set;
import nl.machtigingsbrug.communicatie.adressering.Brpfeit;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;

/** The route {@code brp-personen} alone, as it is shipped. */
public final class Brproute {

  private Brproute() {}

  /** Starts it. */
  public static Brp start(DefaultCamelContext camel, Brpinstellingen instellingen)
      throws Exception {
    camel.getRegistry().bind("brpverzending", new Brpverzoek(instellingen));
    camel.getRegistry().bind("brpantwoord", new Brpantwoord());
    PluginHelper.getRoutesLoader(camel)
        .loadRoutes(
            ResourceHelper.resolveResource(
                camel, "file:" + Path.of("routes/brp-personen.camel.yaml").toAbsolutePath()));
    camel.start();
    return new Brp(camel.createProducerTemplate());
  }

  /** A BRP that may be asked for these. */
  public static Brpinstellingen.Instelling instelling(
      nl.machtigingsbrug.buren.brp.Brp buur, Brpfeit... feiten) {
    return new Brpinstellingen.Instelling(
        buur.personen(),
        nl.machtigingsbrug.buren.brp.Brp.SLEUTEL,
        new Brpkoppen("Adres", null, null, "00000001823288444000"),
        new Brpkoppen("Feiten", "Adressering@Wmo", "machtigingsbrug", null),
        Set.of(feiten),
        Set.of());
  }
}
