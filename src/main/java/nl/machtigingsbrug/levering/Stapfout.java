package nl.machtigingsbrug.levering;

/** A step failed, and this is what it means. */
final class Stapfout extends Onderbreking {
  private static final long serialVersionUID = 1L;

  private final String stap;
  private final transient Uitkomst uitkomst;
  private final String oorzaak;

  Stapfout(String stap, Uitkomst uitkomst, String oorzaak) {
    super("step failed: " + stap);
    this.stap = stap;
    this.uitkomst = uitkomst;
    this.oorzaak = oorzaak;
  }

  String stap() {
    return stap;
  }

  Uitkomst uitkomst() {
    return uitkomst;
  }

  /** For the log: type and place, no text. */
  String oorzaak() {
    return oorzaak;
  }
}
