package nl.machtigingsbrug.optreden;

/**
 * A Rechtspersonen en Samenwerkingsverbanden Informatienummer: nine digits that pass the elfproef.
 * Of a sole trader it can equal a BSN, hence it masks itself too.
 *
 * @param waarde the digits
 */
public record Rsin(String waarde) implements Organisatienummer {

  public Rsin {
    if (!Elfproef.klopt(waarde)) {
      throw new OngeldigeIdentificatie("RSIN", "negen cijfers zijn die aan de elfproef voldoen");
    }
  }

  @Override
  public String toString() {
    return "Rsin[*********]";
  }
}
