package nl.machtigingsbrug.verklaring;

import java.time.Instant;
import java.util.UUID;
import nl.machtigingsbrug.optreden.Namens;

/**
 * What a machtigingsverklaring tells.
 *
 * @param gemeente its name, with or without the word gemeente as it calls itself
 * @param dienst the name of the dienst that was asked for
 * @param zaaknummer of the zaak that the document is added to
 * @param optreden who acts for whom, and by what that was shown
 * @param oordeel why it was taken in, in plain Dutch
 * @param ontvangen when the aanvraag was received
 * @param aanvraag the id by which the logboek knows the aanvraag
 */
public record Verklaringgegevens(
    String gemeente,
    String dienst,
    String zaaknummer,
    Namens optreden,
    String oordeel,
    Instant ontvangen,
    UUID aanvraag) {}
