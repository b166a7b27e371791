package nl.machtigingsbrug.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/** Stops a message that is too large, not counting what was cut out of it. */
final class Meetstroom extends FilterInputStream {

  private final long grootste;
  private long gelezen;
  private long gesneden;

  Meetstroom(InputStream bron, long grootste) {
    super(bron);
    this.grootste = grootste;
  }

  /** So many characters did not stay. */
  void gesneden(int aantal) {
    gesneden += aantal;
  }

  @Override
  public int read() throws IOException {
    int teken = super.read();
    tel(teken < 0 ? 0 : 1);
    return teken;
  }

  @Override
  public int read(byte[] doel, int vanaf, int aantal) throws IOException {
    int stuk = super.read(doel, vanaf, aantal);
    tel(Math.max(stuk, 0));
    return stuk;
  }

  private void tel(int aantal) {
    gelezen += aantal;
    if (gelezen - gesneden > grootste) {
      throw new Afwijzing(Foutcode.BERICHT_TE_GROOT);
    }
  }
}
