package nl.machtigingsbrug.geheim;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Remembers that the source failed, since Tink reports that and tampering alike. */
final class Bronstroom extends FilterInputStream {

  private @Nullable IOException storing;

  Bronstroom(InputStream bron) {
    super(bron);
  }

  @Nullable IOException storing() {
    return storing;
  }

  @Override
  public int read() throws IOException {
    try {
      return super.read();
    } catch (IOException e) {
      storing = e;
      throw e;
    }
  }

  @Override
  public int read(byte[] doel, int vanaf, int lengte) throws IOException {
    try {
      return super.read(doel, vanaf, lengte);
    } catch (IOException e) {
      storing = e;
      throw e;
    }
  }
}
