package nl.machtigingsbrug.communicatie;

/** What the answer of a channel means for the recipient. Stored is not read. */
public enum Verzendresultaat {
  /** Taken in by the channel; whether it arrives is not known yet. */
  AANGEBODEN,
  /** In the box, on the phone, at the print street. Nobody knows whether it is read. */
  BEZORGD,
  /** The recipient opened it; only the portal of the gemeente itself can tell. */
  GEOPEND,
  /** The channel said that it does not arrive: another channel or a human is next. */
  ONBESTELBAAR,
  /** Nobody can tell whether it arrives: a human decides, and no other channel begins by itself. */
  ONBEKEND
}
