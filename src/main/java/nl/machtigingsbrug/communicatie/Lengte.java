package nl.machtigingsbrug.communicatie;

import java.util.List;
import nl.machtigingsbrug.communicatie.Kanaalgrens.Overschrijding;

/** Lengths, in characters as a reader counts them. */
public final class Lengte {

  private Lengte() {}

  /** Adds an Overschrijding where the text is longer. */
  public static void hoogstens(int grens, String veld, String tekst, List<Overschrijding> te) {
    if (tekst.codePointCount(0, tekst.length()) > grens) {
      te.add(new Overschrijding(veld, "Hoogstens " + grens + " tekens."));
    }
  }

  /** Adds an Overschrijding where there is no text. */
  public static void gevuld(String veld, String tekst, List<Overschrijding> te) {
    if (tekst.isBlank()) {
      te.add(new Overschrijding(veld, "Mag niet leeg zijn."));
    }
  }
}
