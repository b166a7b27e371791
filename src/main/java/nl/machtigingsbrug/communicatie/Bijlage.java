package nl.machtigingsbrug.communicatie;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document that goes along.
 *
 * @param omschrijving as the recipient reads it
 * @param mediatype as RFC 6838 writes it, such as {@code application/pdf}
 * @param bytes its size
 * @param inhoud to be read more than once
 * @param informatieobject its uuid in the documentregistratie, or null where it is not there; a
 *     channel that only refers to documents needs it
 */
public record Bijlage(
    String omschrijving,
    String mediatype,
    long bytes,
    Inhoud inhoud,
    @Nullable UUID informatieobject) {

  /** One that is not in the documentregistratie. */
  public Bijlage(String omschrijving, String mediatype, long bytes, Inhoud inhoud) {
    this(omschrijving, mediatype, bytes, inhoud, null);
  }

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
