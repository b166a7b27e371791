package nl.machtigingsbrug.zds;

import java.io.IOException;
import java.io.InputStream;
import nl.machtigingsbrug.xml.Herleesbaar;
import org.jspecify.annotations.Nullable;

/** A message as it came, with other content. */
public interface Bewerktbericht extends Ruwbericht {

  /** As it came. */
  Ruwbericht bron();

  /** What it says now. */
  Herleesbaar inhoud();

  @Override
  default String contentType() {
    return bron().contentType();
  }

  @Override
  default @Nullable String soapAction() {
    return bron().soapAction();
  }

  @Override
  default InputStream open() throws IOException {
    return inhoud().open();
  }
}
