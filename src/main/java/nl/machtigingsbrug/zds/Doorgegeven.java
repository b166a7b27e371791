package nl.machtigingsbrug.zds;

import java.io.InputStream;

/**
 * What the zaaksysteem behind us answered, as it came.
 *
 * @param status the HTTP status
 * @param contentType the header Content-Type
 * @param inhoud the whole envelope, while it comes in: read once, and closed by who reads it
 */
public record Doorgegeven(int status, String contentType, InputStream inhoud)
    implements Ruwantwoord {

  @Override
  public InputStream open() {
    return inhoud;
  }
}
