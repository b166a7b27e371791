package nl.machtigingsbrug.zds.schrijven;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages of one gemeente are translated.
 *
 * @param antwoordtijd how long an answer waits for the zaaksysteem
 * @param asynchroon answers as soon as the message is stored
 * @param beginstatus sets the first status of a new zaak where the message names none
 * @param bewijsveld the extraElement of a zaak that holds a bewijsreferentie
 * @param assertieveld the extraElement of a zaak that holds an assertion, in base64
 * @param bijTegenspraak what counts where message and evidence disagree
 * @param nummervoorvoegsel with what our numbers begin; null: as those of aanvragen
 * @param zaaktypen identificatie of the zaaktype by its code or omschrijving in a message, where
 *     they differ
 * @param diensten id of the dienst by identificatie of the zaaktype
 */
public record Gemeentevertaling(
    @DefaultValue("20s") Duration antwoordtijd,
    boolean asynchroon,
    @DefaultValue("true") boolean beginstatus,
    @DefaultValue("bewijsreferentie") String bewijsveld,
    @DefaultValue("bewijs") String assertieveld,
    @DefaultValue("WEIGEREN") Bewijsvoorrang bijTegenspraak,
    @Nullable String nummervoorvoegsel,
    @DefaultValue Map<String, String> zaaktypen,
    @DefaultValue Map<String, String> diensten) {

  public Gemeentevertaling {
    zaaktypen = Map.copyOf(zaaktypen);
    diensten = Map.copyOf(diensten);
  }

  /** Where nothing is set. */
  static final Gemeentevertaling GEWOON =
      new Gemeentevertaling(
          Duration.ofSeconds(20),
          false,
          true,
          "bewijsreferentie",
          "bewijs",
          Bewijsvoorrang.WEIGEREN,
          null,
          Map.of(),
          Map.of());
}
