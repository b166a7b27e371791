package nl.machtigingsbrug.dienst;

/** What can be done with a dienst. */
public enum Handelingssoort {
  /** Hand in something new. */
  AANVRAGEN,
  /** Look at what there is: the zaak, its status, its documents. */
  INZIEN,
  /** Be sent messages about it. */
  ONTVANGEN
}
