package nl.machtigingsbrug.zds.modus;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.List;
import nl.machtigingsbrug.zds.Ruwbericht;
import org.jspecify.annotations.Nullable;

/**
 * A message with roles put in while it is read. The rest keeps its bytes.
 *
 * @param bron as it was received
 * @param tekenset of both
 * @param sneden what differs
 */
record Berichtverrijking(Ruwbericht bron, Charset tekenset, List<Snede> sneden)
    implements Ruwbericht {

  /**
   * Finds the places.
   *
   * @throws nl.machtigingsbrug.fout.Afwijzing MB-STUF-44 where the message is signed
   */
  static Berichtverrijking van(Ruwbericht bron, Verrijking verrijking) throws IOException {
    Charset tekenset;
    try (InputStream begin = bron.open()) {
      tekenset = Tekenset.van(begin);
    }
    try (Reader lezer = lezer(bron, tekenset)) {
      return new Berichtverrijking(bron, tekenset, Plaatsvinder.vind(lezer, verrijking));
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
    return new Codeerstroom(new Snedelezer(lezer(bron, tekenset), sneden), tekenset);
  }

  /** It holds BSNs. */
  @Override
  public String toString() {
    return "Berichtverrijking[***]";
  }

  /** Fails on what is not in the encoding: it would come out as something else. */
  private static Reader lezer(Ruwbericht bron, Charset tekenset) throws IOException {
    return new InputStreamReader(bron.open(), tekenset.newDecoder());
  }
}
