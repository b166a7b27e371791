package nl.machtigingsbrug.levering;

/** A step failed, and this is what it means. */
final class Stapfout extends Onderbreking {
  private static final long serialVersionUID = 1L;

  private final String stap;
  private final transient Uitkomst uitkomst;
  private final String oorzaak;
  private final String waar;

  Stapfout(String stap, Uitkomst uitkomst, String oorzaak) {
    this(stap, uitkomst, oorzaak, stap);
  }

  Stapfout(String stap, Uitkomst uitkomst, String oorzaak, String waar) {
    super("step failed: " + stap);
    this.stap = stap;
    this.uitkomst = uitkomst;
    this.oorzaak = oorzaak;
    this.waar = waar;
  }

  String stap() {
    return stap;
  }

  /**
   * For who must decide: the step, and the field or the code of the neighbour where one is known.
   */
  String waar() {
    return waar;
  }

  Uitkomst uitkomst() {
    return uitkomst;
  }

  /** For the log: type and place, no text. */
  String oorzaak() {
    return oorzaak;
  }
}
