package nl.machtigingsbrug.xml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.Objects;

/** Characters as the bytes of an encoding, a piece at a time. */
public final class Codeerstroom extends InputStream {

  private final Reader bron;
  private final ByteArrayOutputStream stuk = new ByteArrayOutputStream();
  private final Writer codering;
  private final char[] tekens = new char[8192];
  private byte[] klaar = new byte[0];
  private int plaats;
  private boolean einde;

  public Codeerstroom(Reader bron, Charset tekenset) {
    this.bron = bron;
    this.codering = new OutputStreamWriter(stuk, tekenset.newEncoder());
  }

  @Override
  public int read() throws IOException {
    return vul() ? klaar[plaats++] & 0xff : -1;
  }

  @Override
  public int read(byte[] doel, int vanaf, int aantal) throws IOException {
    Objects.checkFromIndexSize(vanaf, aantal, doel.length);
    if (aantal == 0) {
      return 0;
    }
    if (!vul()) {
      return -1;
    }
    int gelezen = Math.min(aantal, klaar.length - plaats);
    System.arraycopy(klaar, plaats, doel, vanaf, gelezen);
    plaats += gelezen;
    return gelezen;
  }

  @Override
  public void close() throws IOException {
    bron.close();
  }

  /** Whether there is something to read. */
  private boolean vul() throws IOException {
    while (plaats == klaar.length && !einde) {
      int gelezen = bron.read(tekens);
      if (gelezen < 0) {
        einde = true;
        codering.close();
      } else {
        codering.write(tekens, 0, gelezen);
        codering.flush();
      }
      klaar = stuk.toByteArray();
      stuk.reset();
      plaats = 0;
    }
    return plaats < klaar.length;
  }
}
