package nl.machtigingsbrug.levering;

/** Ends an attempt from within its route. Without stack trace or text of a cause. */
abstract sealed class Onderbreking extends RuntimeException
    permits Stapfout, Gestopt, LeaseKwijt, Afgebroken {
  private static final long serialVersionUID = 1L;

  Onderbreking(String tekst) {
    super(tekst, null, false, false);
  }
}
