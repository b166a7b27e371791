package nl.machtigingsbrug.dienst;

/**
 * What becomes of an aanvraag.
 *
 * @param zaaktype the identificatie of the zaaktype in the zaaksysteem
 * @param mapping file stem of the mapping from gegevens to zaak
 * @param machtigingsverklaring whether a readable statement of who acts for whom is added to the
 *     zaak as a document
 * @param aanvraagformulier whether all gegevens are added to the zaak as a readable document
 * @param gegevens file name of the JSON Schema that the gegevens of an aanvraag must meet
 */
public record Zaakinrichting(
    String zaaktype,
    String mapping,
    boolean machtigingsverklaring,
    boolean aanvraagformulier,
    String gegevens) {}
