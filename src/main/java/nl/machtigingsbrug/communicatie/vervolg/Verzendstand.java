package nl.machtigingsbrug.communicatie.vervolg;

import nl.machtigingsbrug.communicatie.Verzendresultaat;

/** Where a message to one person stands. */
enum Verzendstand {
  /** On its way to a channel. */
  GEPLAND,
  /** A channel has it. */
  AANGEBODEN,
  /** It is where the recipient can find it. */
  BEZORGD,
  /** The recipient opened it. */
  GEOPEND,
  /** No channel reached the recipient: a human knows. */
  ONBESTELBAAR,
  /** It was not sent any more: the mandate had ended, or a human decided so. */
  INGETROKKEN;

  /** Whether what a channel says can still change it: nothing makes it arrive less. */
  boolean kanNaar(Verzendresultaat resultaat) {
    return switch (this) {
      case GEPLAND -> true;
      case AANGEBODEN -> resultaat != Verzendresultaat.AANGEBODEN;
      case BEZORGD -> resultaat == Verzendresultaat.GEOPEND;
      case GEOPEND, ONBESTELBAAR, INGETROKKEN -> false;
    };
  }
}
