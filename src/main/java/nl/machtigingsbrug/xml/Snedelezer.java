package nl.machtigingsbrug.xml;

import java.io.EOFException;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Reads a message with its places filled in; all else is as it was, character for character. */
public final class Snedelezer extends FilterReader {

  private final Deque<Snede> sneden;
  private Reader erbij = Reader.nullReader();
  private long plaats;

  /** Places in their order, none over another. */
  public Snedelezer(Reader bron, List<Snede> sneden) {
    super(bron);
    this.sneden = new ArrayDeque<>(sneden);
  }

  @Override
  public int read() throws IOException {
    char[] een = new char[1];
    return read(een, 0, 1) < 0 ? -1 : een[0];
  }

  @Override
  public int read(char[] doel, int vanaf, int aantal) throws IOException {
    while (true) {
      int nieuw = erbij.read(doel, vanaf, aantal);
      if (nieuw > 0) {
        return nieuw;
      }
      Snede snede = sneden.peek();
      if (snede == null || snede.van() > plaats) {
        long ruimte = snede == null ? aantal : Math.min(aantal, snede.van() - plaats);
        int stuk = super.read(doel, vanaf, (int) ruimte);
        plaats += Math.max(stuk, 0);
        return stuk;
      }
      sneden.remove();
      slaOver(snede.tot() - plaats);
      erbij = new StringReader(snede.erbij());
    }
  }

  private void slaOver(long aantal) throws IOException {
    for (long rest = aantal; rest > 0; ) {
      long stuk = in.skip(rest);
      if (stuk <= 0) {
        throw new EOFException();
      }
      rest -= stuk;
    }
    plaats += aantal;
  }
}
