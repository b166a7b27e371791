package nl.machtigingsbrug.zds;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/** Keeps a copy of what is read, and stops where it becomes too much or takes too long. */
final class Kopieerstroom extends FilterInputStream {

  /** As long as a call over REST may take: a message that trickles in holds a thread. */
  private static final Duration LANGSTE = Duration.ofMinutes(5);

  private final OutputStream kopie;
  private final long grootste;
  private final InstantSource klok;
  private final Instant einde;
  private long gelezen;

  Kopieerstroom(InputStream bron, OutputStream kopie, long grootste, InstantSource klok) {
    super(bron);
    this.kopie = kopie;
    this.grootste = grootste;
    this.klok = klok;
    this.einde = klok.instant().plus(LANGSTE);
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
      if (klok.instant().isAfter(einde)) {
        throw new Afwijzing(Foutcode.HTTP_AFGEBROKEN);
      }
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
