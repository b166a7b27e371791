package nl.machtigingsbrug.verklaring;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * What an aanvraagformulier tells.
 *
 * @param gemeente its name, with or without the word gemeente as it calls itself
 * @param dienst the name of the dienst that was asked for
 * @param zaaknummer of the zaak that the document is added to
 * @param gegevens all that was asked and told
 * @param ontvangen when the aanvraag was received
 * @param aanvraag the id by which the logboek knows the aanvraag
 */
public record Formuliergegevens(
    String gemeente,
    String dienst,
    String zaaknummer,
    JsonNode gegevens,
    Instant ontvangen,
    UUID aanvraag) {

  /** The gegevens tell about a person. */
  @Override
  public String toString() {
    return "Formuliergegevens[" + aanvraag + "]";
  }
}
