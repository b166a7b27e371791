package nl.machtigingsbrug.zds;

import java.io.IOException;
import java.io.InputStream;

/** An answer that goes back as it came from elsewhere, byte for byte. */
public interface Ruwantwoord {

  /** The HTTP status. */
  int status();

  /** The header Content-Type. */
  String contentType();

  /** The whole envelope. */
  InputStream open() throws IOException;
}
