package nl.machtigingsbrug.zds;

import java.io.IOException;
import java.io.InputStream;

/** The content of a document that was cut out of a message. Gone when the call is answered. */
public interface Documentinhoud {

  /** In bytes, decoded. */
  long lengte();

  /** SHA-256 of the decoded content, to know a repeat. */
  byte[] sha256();

  /** The content in the clear. Can be opened more than once. */
  InputStream open() throws IOException;
}
