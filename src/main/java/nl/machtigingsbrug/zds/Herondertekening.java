package nl.machtigingsbrug.zds;

import java.io.IOException;
import java.time.InstantSource;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.ondertekening.Ondertekening;
import nl.machtigingsbrug.ondertekening.Ondertekeningen;
import nl.machtigingsbrug.xml.Herleesbaar;

/** Signs what came signed, was looked at, and then changed: the sender's signature is broken. */
public final class Herondertekening {

  private final Ondertekeningen sleutels;
  private final InstantSource klok;

  /** Signs with these. */
  public Herondertekening(Ondertekeningen sleutels, InstantSource klok) {
    this.sleutels = sleutels;
    this.klok = klok;
  }

  /**
   * The same message, signed by the gemeente.
   *
   * @throws Afwijzing MB-STUF-44 where the gemeente has no key for it, MB-STUF-50 where it holds
   *     another signature
   */
  public Ruwbericht teken(String gemeente, Ruwbericht bericht) throws IOException {
    Ondertekening sleutel = sleutels.van(gemeente);
    if (sleutel == null) {
      throw new Afwijzing(Foutcode.STUF_ONDERTEKEND);
    }
    return new Getekend(bericht, sleutel.teken(bericht, klok.instant()));
  }

  private record Getekend(Ruwbericht bron, Herleesbaar inhoud) implements Bewerktbericht {

    /** It holds BSNs. */
    @Override
    public String toString() {
      return "Getekend[***]";
    }
  }
}
