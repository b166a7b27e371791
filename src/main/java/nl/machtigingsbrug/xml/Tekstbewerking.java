package nl.machtigingsbrug.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.List;

/**
 * A text with places filled in while it is read. The rest keeps its bytes.
 *
 * @param bron as it was
 * @param tekenset of both
 * @param sneden what differs, in its order, none over another
 */
public record Tekstbewerking(Herleesbaar bron, Charset tekenset, List<Snede> sneden)
    implements Herleesbaar {

  public Tekstbewerking {
    sneden = List.copyOf(sneden);
  }

  /** Reads; fails on what is not in the encoding: it would come out as something else. */
  public static Reader lezer(Herleesbaar bron, Charset tekenset) throws IOException {
    return new InputStreamReader(bron.open(), tekenset.newDecoder());
  }

  @Override
  public InputStream open() throws IOException {
    return new Codeerstroom(new Snedelezer(lezer(bron, tekenset), sneden), tekenset);
  }

  /** It may hold BSNs. */
  @Override
  public String toString() {
    return "Tekstbewerking[***]";
  }
}
