package nl.machtigingsbrug.zds;

import java.io.IOException;
import java.io.InputStream;
import nl.machtigingsbrug.xml.Herleesbaar;
import org.jspecify.annotations.Nullable;

/** A call as it was received, byte for byte. Gone when the call is answered. */
public interface Ruwbericht extends Herleesbaar {

  /** The header Content-Type. */
  String contentType();

  /** The header SOAPAction, or null. */
  @Nullable String soapAction();

  /** The whole envelope. Can be opened more than once. */
  @Override
  InputStream open() throws IOException;
}
