package nl.machtigingsbrug.dienst;

/**
 * How an aanvraag for a dienst becomes a zaak.
 *
 * @param zaaktype the identificatie of the zaaktype in the catalogus of the zaaksysteem
 * @param machtigingsverklaring whether a readable statement of the mandate is added as a document
 */
public record Zaakinrichting(String zaaktype, boolean machtigingsverklaring) {}
