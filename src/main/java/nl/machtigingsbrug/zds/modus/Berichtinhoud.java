package nl.machtigingsbrug.zds.modus;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import nl.machtigingsbrug.zds.Ruwbericht;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way out, with its Content-Type to the letter. One that is short says how long it
 * is, since old systems take no chunks; a long one is not read before it is sent.
 */
final class Berichtinhoud extends AbstractHttpEntity {

  private static final int KORT = 1024 * 1024;

  private final Ruwbericht bericht;
  private final byte @Nullable [] kort;

  private Berichtinhoud(Ruwbericht bericht, byte @Nullable [] kort) {
    super(bericht.contentType(), null, kort == null);
    this.bericht = bericht;
    this.kort = kort;
  }

  static Berichtinhoud van(Ruwbericht bericht) throws IOException {
    try (InputStream bron = bericht.open()) {
      byte[] begin = bron.readNBytes(KORT + 1);
      return new Berichtinhoud(bericht, begin.length > KORT ? null : begin);
    }
  }

  @Override
  public boolean isRepeatable() {
    return true;
  }

  @Override
  public boolean isStreaming() {
    return false;
  }

  @Override
  public long getContentLength() {
    return kort == null ? -1 : kort.length;
  }

  @Override
  public InputStream getContent() throws IOException {
    return bericht.open();
  }

  @Override
  public void writeTo(OutputStream uit) throws IOException {
    if (kort != null) {
      uit.write(kort);
      return;
    }
    try (InputStream bron = bericht.open()) {
      bron.transferTo(uit);
    }
  }

  @Override
  public void close() {
    // Nothing is open between calls.
  }
}
