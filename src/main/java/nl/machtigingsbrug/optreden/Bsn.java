package nl.machtigingsbrug.optreden;

/**
 * A burgerservicenummer: nine digits that pass the elfproef (Wet algemene bepalingen bsn).
 *
 * @param waarde the digits; goes to neighbours and encrypted columns only
 */
public record Bsn(String waarde) implements Persoonsidentificatie {

  public Bsn {
    if (!Elfproef.klopt(waarde)) {
      throw new OngeldigeIdentificatie("BSN", "negen cijfers zijn die aan de elfproef voldoen");
    }
  }

  /** Whether this could be one; many other numbers of nine digits could be too. */
  public static boolean is(String tekst) {
    return Elfproef.klopt(tekst);
  }

  @Override
  public String toString() {
    return "Bsn[*********]";
  }
}
