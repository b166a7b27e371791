package nl.machtigingsbrug.levering;

/** What is known about a call whose answer never came. Each step declares it. */
public enum Zekerheid {
  /** The neighbour recognises our key: doing it again changes nothing. */
  ONTDUBBELT,
  /** The neighbour can be asked whether it happened. */
  NAVRAAG,
  /** Neither: never repeated by itself once it may have happened. */
  BLIND;

  /**
   * What holds for a step that was begun under {@code toen} and is declared as this now. A key that
   * was not sent then cannot be recognised now; asking is always safe.
   */
  Zekerheid naBeginAls(Zekerheid toen) {
    return this == toen || this == NAVRAAG ? this : BLIND;
  }
}
