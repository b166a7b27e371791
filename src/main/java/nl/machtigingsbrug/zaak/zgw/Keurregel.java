package nl.machtigingsbrug.zaak.zgw;

/**
 * One thing that the diensten need of a zaaksysteem, and whether it is there.
 *
 * @param oordeel what was found
 * @param wat what was looked for, in plain Dutch
 * @param doen what to do about it; empty where all is well
 */
public record Keurregel(Oordeel oordeel, String wat, String doen) {

  /** What was found. */
  public enum Oordeel {
    GOED,
    ONTBREEKT,
    /** It is there, and people may hear of it twice, or the wrong person may. */
    LET_OP,
    NIET_TE_ZIEN
  }

  static Keurregel goed(String wat) {
    return new Keurregel(Oordeel.GOED, wat, "");
  }

  static Keurregel ontbreekt(String wat, String doen) {
    return new Keurregel(Oordeel.ONTBREEKT, wat, doen);
  }

  /** Something to think about: the zaaksysteem works all the same. */
  public static Keurregel letOp(String wat, String doen) {
    return new Keurregel(Oordeel.LET_OP, wat, doen);
  }

  static Keurregel nietTeZien(String wat, String doen) {
    return new Keurregel(Oordeel.NIET_TE_ZIEN, wat, doen);
  }

  String zin() {
    String kop =
        switch (oordeel) {
          case GOED -> "goed          ";
          case ONTBREEKT -> "ONTBREEKT     ";
          case LET_OP -> "let op        ";
          case NIET_TE_ZIEN -> "niet te zien  ";
        };
    return doen.isEmpty() ? kop + wat : kop + wat + ". " + doen;
  }
}
