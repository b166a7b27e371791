package nl.machtigingsbrug.zaak.zgw;

import java.net.URI;

/**
 * A kind of document that a zaaktype allows (Catalogi API).
 *
 * @param url its address
 * @param omschrijving such as {@code Aanvraag}
 * @param richting {@code inkomend}, {@code intern} or {@code uitgaand}; empty where the zaaktype
 *     does not say which
 */
public record Informatieobjecttype(URI url, String omschrijving, String richting) {

  /** One of which the richting does not matter. */
  public Informatieobjecttype(URI url, String omschrijving) {
    this(url, omschrijving, "");
  }

  /** Where a zaaktype has it in two directions, neither counts. */
  static Informatieobjecttype samen(Informatieobjecttype een, Informatieobjecttype ander) {
    return een.richting.equals(ander.richting)
        ? een
        : new Informatieobjecttype(een.url, een.omschrijving);
  }
}
