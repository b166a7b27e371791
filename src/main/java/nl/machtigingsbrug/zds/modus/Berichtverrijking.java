package nl.machtigingsbrug.zds.modus;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import nl.machtigingsbrug.xml.Herleesbaar;
import nl.machtigingsbrug.xml.Tekenset;
import nl.machtigingsbrug.xml.Tekstbewerking;
import nl.machtigingsbrug.zds.Ruwbericht;
import org.jspecify.annotations.Nullable;

/**
 * A message with roles put in while it is read. The rest keeps its bytes.
 *
 * @param bron as it was received
 * @param inhoud with what differs
 * @param ondertekend whether it holds a signature, that does not hold any more
 */
record Berichtverrijking(Ruwbericht bron, Herleesbaar inhoud, boolean ondertekend)
    implements Ruwbericht {

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

  @Override
  public String contentType() {
    return bron.contentType();
  }

  @Override
  public @Nullable String soapAction() {
    return bron.soapAction();
  }

  @Override
  public InputStream open() throws IOException {
    return inhoud.open();
  }

  /** It holds BSNs. */
  @Override
  public String toString() {
    return "Berichtverrijking[***]";
  }
}
