package nl.machtigingsbrug.zaak.zgw;

/** What becomes of the rol of the gemachtigde where the vertegenwoordiging ends. */
public enum Eindewijze {
  /** Nothing: the zaak stays as it is. */
  NIETS,
  /** The rol is removed. */
  EINDIGEN,
  /** The rol is removed, and one takes its place that says until when it was. */
  VERVANGEN
}
