package nl.machtigingsbrug.zds.modus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Breaks off where more comes than may. */
final class Begrensdestroom extends FilterInputStream {

  private final long grootste;
  private long gelezen;

  Begrensdestroom(InputStream bron, long grootste) {
    super(bron);
    this.grootste = grootste;
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

  private void tel(int stuk) throws IOException {
    gelezen += stuk;
    if (gelezen > grootste) {
      throw new IOException("the answer is too large");
    }
  }
}
