package nl.machtigingsbrug.communicatie.berichtenbox;

/** What the ebMS adapter tells of a message that it sent. */
enum Gebeurtenis {
  /** Received by the other side, which is not yet stored in a box. */
  DELIVERED,
  /** The other side refused it. */
  FAILED,
  /** Never acknowledged. */
  EXPIRED
}
