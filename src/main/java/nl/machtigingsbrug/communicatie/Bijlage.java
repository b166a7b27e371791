package nl.machtigingsbrug.communicatie;

import java.io.IOException;
import java.io.InputStream;

/**
 * A document that goes along.
 *
 * @param omschrijving as the recipient reads it
 * @param mediatype as RFC 6838 writes it, such as {@code application/pdf}
 * @param bytes its size
 * @param inhoud to be read more than once
 */
public record Bijlage(String omschrijving, String mediatype, long bytes, Inhoud inhoud) {

  /** Opens it. */
  @FunctionalInterface
  public interface Inhoud {
    InputStream open() throws IOException;
  }

  @Override
  public String toString() {
    return "Bijlage[" + mediatype + ", " + bytes + "]";
  }
}
