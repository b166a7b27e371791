package nl.machtigingsbrug.communicatie;

/** How much a message tells (data minimisation: AVG 5, first paragraph, under c). */
public enum Variant {
  /** Everything. */
  VOLLEDIG,
  /** What the recipient needs in order to act, without particulars of the other person. */
  BEPERKT,
  /** Only that there is news, and where to find it. */
  KENNISGEVING
}
