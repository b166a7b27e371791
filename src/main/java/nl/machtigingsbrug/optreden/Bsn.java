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

  @Override
  public String toString() {
    return "Bsn[*********]";
  }
}
