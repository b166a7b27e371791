package nl.machtigingsbrug.zds;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/** Keeps a copy of what is read, and stops where it becomes too much. */
final class Kopieerstroom extends FilterInputStream {

  private final OutputStream kopie;
  private final long grootste;
  private long gelezen;

  Kopieerstroom(InputStream bron, OutputStream kopie, long grootste) {
    super(bron);
    this.kopie = kopie;
    this.grootste = grootste;
  }

  @Override
  public int read() throws IOException {
    byte[] een = new byte[1];
    return read(een, 0, 1) < 0 ? -1 : een[0] & 0xff;
  }

  @Override
  public int read(byte[] doel, int vanaf, int aantal) throws IOException {
    int stuk = super.read(doel, vanaf, aantal);
    if (stuk > 0) {
      gelezen += stuk;
      if (gelezen > grootste) {
        throw new Afwijzing(Foutcode.BERICHT_TE_GROOT);
      }
      try {
        kopie.write(doel, vanaf, stuk);
      } catch (IOException e) {
        // Our disk, not their message.
        throw new UncheckedIOException(e);
      }
    }
    return stuk;
  }
}
