package nl.machtigingsbrug.gebeurtenis;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Gemeente;
import nl.machtigingsbrug.gemeente.Gemeenten;
import nl.machtigingsbrug.optreden.Oin;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Which gemeenten tell what became final, and how; checked at the start. */
@Component
public final class Uitgaven {

  /** Under which name operators know where gebeurtenissen go. */
  public static final String BESTEMMING = "gebeurtenissen";

  private static final String INSTELLING = "machtigingsbrug.gebeurtenissen.";
  private static final String PAD = "/v1/gebeurtenissen/";

  private final Map<String, Uitgave> uitgaven = new HashMap<>();
  private final @Nullable URI basis;

  /**
   * Looks at all settings together.
   *
   * @throws Afwijzing MB-CONFIG-01 with the setting that is missing or wrong
   */
  Uitgaven(
      Gebeurtenisinstellingen instellingen,
      Gemeenten gemeenten,
      @Value("${camel.component.kafka.brokers:}") String makelaars) {
    basis = instellingen.datarefBasis();
    Set<String> topics = new HashSet<>();
    instellingen
        .gemeenten()
        .forEach(
            (naam, instelling) -> {
              Uitgave uitgave = uitgave(naam, instelling, gemeenten);
              // Who may read one gemeente's topic must not get the other's.
              eis(
                  Uitgave.isTopic(uitgave.topic()) && topics.add(uitgave.topic()),
                  INSTELLING + "gemeenten." + naam + ".topic");
              uitgaven.put(naam, uitgave);
            });
    if (!uitgaven.isEmpty()) {
      eis(basis != null && isBasis(basis), INSTELLING + "dataref-basis");
      eis(!makelaars.isBlank(), "camel.component.kafka.brokers");
    }
  }

  /** Whether a gemeente tells what becomes final from now on. */
  public boolean aan(String gemeente) {
    Uitgave uitgave = uitgaven.get(gemeente);
    return uitgave != null && uitgave.instelling().aan();
  }

  /** Whether leveringen of gebeurtenissen of this gemeente can exist. */
  public boolean kent(String gemeente) {
    return uitgaven.containsKey(gemeente);
  }

  /**
   * How a gemeente tells.
   *
   * @throws Afwijzing MB-CONFIG-01 where it has no settings for it
   */
  Uitgave van(String gemeente) {
    Uitgave uitgave = uitgaven.get(gemeente);
    if (uitgave == null) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, INSTELLING + "gemeenten");
    }
    return uitgave;
  }

  /** Where the people of a gebeurtenis are told to who may know. */
  String dataref(UUID id) {
    return Objects.requireNonNull(basis).toString().replaceAll("/+$", "") + PAD + id;
  }

  private static Uitgave uitgave(
      String naam, Gebeurtenisinstellingen.Instelling instelling, Gemeenten gemeenten) {
    Gemeente gemeente = gemeenten.gemeenten().get(naam);
    eis(gemeente != null, INSTELLING + "gemeenten." + naam);
    Oin oin = gemeente == null ? null : gemeente.oin();
    if (oin == null) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.gemeenten." + naam + ".oin");
    }
    String topic = instelling.topic();
    return new Uitgave(
        topic == null ? "machtigingsbrug." + naam + ".gebeurtenissen" : topic, oin, instelling);
  }

  private static boolean isBasis(URI uri) {
    String schema = String.valueOf(uri.getScheme());
    return (schema.equals("https") || schema.equals("http"))
        && uri.getHost() != null
        && uri.getRawUserInfo() == null
        && uri.getRawQuery() == null
        && uri.getRawFragment() == null;
  }

  private static void eis(boolean goed, String plaats) {
    if (!goed) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, plaats);
    }
  }
}
