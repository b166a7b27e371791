package nl.machtigingsbrug.zaak.zgw;

import java.net.URI;

/**
 * A kind of document that a zaaktype allows (Catalogi API).
 *
 * @param url its address
 * @param omschrijving such as {@code Aanvraag}
 */
public record Informatieobjecttype(URI url, String omschrijving) {}
