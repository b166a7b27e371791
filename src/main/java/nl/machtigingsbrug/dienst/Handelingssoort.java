package nl.machtigingsbrug.dienst;

/** What can be done with a dienst. */
public enum Handelingssoort {
  /** Hand in an aanvraag. */
  AANVRAGEN,
  /** See what is going on. */
  INZIEN,
  /** Receive messages about it. */
  ONTVANGEN
}
