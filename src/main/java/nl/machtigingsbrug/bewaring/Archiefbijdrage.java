package nl.machtigingsbrug.bewaring;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.UUID;

/** What another part keeps with an aanvraag, and archives with it. */
public interface Archiefbijdrage {

  /** The name of its field in the line. */
  String veld();

  /** Writes one value of JSON. */
  void schrijf(JsonGenerator regel, UUID aanvraag) throws IOException;
}
