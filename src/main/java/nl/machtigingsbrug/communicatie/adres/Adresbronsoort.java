package nl.machtigingsbrug.communicatie.adres;

/** Which source of addresses a gemeente chose. */
public enum Adresbronsoort {
  /** The back office gives it with the message. */
  ALS_GEGEVEN,
  /** The BRP is asked at the moment of sending; what the back office gives does not count. */
  BRP,
  /** What someone stated himself, in the sources of contact data of the gemeente. */
  CONTACT
}
