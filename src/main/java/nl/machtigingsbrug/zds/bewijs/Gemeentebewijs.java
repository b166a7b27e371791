package nl.machtigingsbrug.zds.bewijs;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where one gemeente finds evidence in a message, and what counts where they disagree.
 *
 * @param bewijsveld the extraElement that holds a bewijsreferentie
 * @param assertieveld the extraElement that holds an assertion, in base64
 * @param bijTegenspraak what counts where message and evidence disagree
 */
public record Gemeentebewijs(
    @DefaultValue("bewijsreferentie") String bewijsveld,
    @DefaultValue("bewijs") String assertieveld,
    @DefaultValue("WEIGEREN") Tegenspraak bijTegenspraak) {

  /** Where nothing is set. */
  static final Gemeentebewijs GEWOON =
      new Gemeentebewijs("bewijsreferentie", "bewijs", Tegenspraak.WEIGEREN);
}
