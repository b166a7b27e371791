package nl.machtigingsbrug.zds.modus;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import nl.machtigingsbrug.xml.Herleesbaar;
import nl.machtigingsbrug.xml.Tekenset;
import nl.machtigingsbrug.xml.Tekstbewerking;
import nl.machtigingsbrug.zds.Bewerktbericht;
import nl.machtigingsbrug.zds.Ruwbericht;

/**
 * A message with roles put in while it is read. The rest keeps its bytes.
 *
 * @param bron as it was received
 * @param inhoud with what differs
 * @param ondertekend whether it holds a signature, that does not hold any more
 */
record Berichtverrijking(Ruwbericht bron, Herleesbaar inhoud, boolean ondertekend)
    implements Bewerktbericht {

  /** Finds the places. */
  static Berichtverrijking van(Ruwbericht bron, Verrijking verrijking) throws IOException {
    Charset tekenset;
    try (InputStream begin = bron.open()) {
      tekenset = Tekenset.van(begin);
    }
    try (Reader lezer = Tekstbewerking.lezer(bron, tekenset)) {
      Plaatsvinder.Vondst vondst = Plaatsvinder.vind(lezer, verrijking);
      return new Berichtverrijking(
          bron, new Tekstbewerking(bron, tekenset, vondst.sneden()), vondst.ondertekend());
    }
  }

  /** It holds BSNs. */
  @Override
  public String toString() {
    return "Berichtverrijking[***]";
  }
}
