package nl.machtigingsbrug.aanvraag;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.machtigingsbrug.bewijs.BewijsInzending;
import org.jspecify.annotations.Nullable;

/**
 * An aanvraag as it was handed in.
 *
 * @param kenmerk the sender's own id for it
 * @param dienst what is asked
 * @param bewijsreferentie of evidence that was accepted before, or null
 * @param bewijs fresh evidence, or null; exactly one of the two is there
 * @param gegevens what the dienst needs to know
 * @param documenten cut out and spooled
 * @param sha256 of all of it
 */
record AanvraagInzending(
    String kenmerk,
    String dienst,
    @Nullable String bewijsreferentie,
    @Nullable BewijsInzending bewijs,
    ObjectNode gegevens,
    List<GespooldDocument> documenten,
    byte[] sha256)
    implements AutoCloseable {

  @Override
  public void close() {
    documenten.forEach(GespooldDocument::ruimOp);
  }

  /** Says nothing of the person. */
  @Override
  public String toString() {
    return "AanvraagInzending[" + dienst + "]";
  }
}
