package nl.machtigingsbrug.zds.schrijven;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages of one gemeente are translated.
 *
 * @param antwoordtijd how long an answer waits for the zaaksysteem
 * @param asynchroon answers as soon as the message is stored
 * @param beginstatus sets the first status of a new zaak where the message names none
 * @param nummervoorvoegsel with what our numbers begin; null: as those of aanvragen
 */
public record Gemeentevertaling(
    @DefaultValue("20s") Duration antwoordtijd,
    boolean asynchroon,
    @DefaultValue("true") boolean beginstatus,
    @Nullable String nummervoorvoegsel) {

  /** Where nothing is set. */
  static final Gemeentevertaling GEWOON =
      new Gemeentevertaling(Duration.ofSeconds(20), false, true, null);
}
