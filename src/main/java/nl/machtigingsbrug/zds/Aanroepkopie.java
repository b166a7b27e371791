package nl.machtigingsbrug.zds;

import java.io.IOException;
import java.io.InputStream;
import nl.machtigingsbrug.geheim.Wegwerpspoel;
import nl.machtigingsbrug.grens.Soapaanroep;
import org.jspecify.annotations.Nullable;

/** The copy of a call that was made while it was read. */
record Aanroepkopie(Soapaanroep aanroep, Wegwerpspoel spoel) implements Ruwbericht {

  @Override
  public String contentType() {
    return aanroep.contentType();
  }

  @Override
  public @Nullable String soapAction() {
    return aanroep.soapAction();
  }

  @Override
  public InputStream open() throws IOException {
    return spoel.open();
  }
}
