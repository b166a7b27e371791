package nl.machtigingsbrug.xml;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read more than once, and are the same each time. */
@FunctionalInterface
public interface Herleesbaar {

  /** From the begin. */
  InputStream open() throws IOException;
}
