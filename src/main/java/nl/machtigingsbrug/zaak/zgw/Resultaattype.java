package nl.machtigingsbrug.zaak.zgw;

import java.net.URI;

/**
 * A resultaattype of a zaaktype (Catalogi API).
 *
 * @param url its address
 * @param omschrijving such as {@code Toegekend}
 */
public record Resultaattype(URI url, String omschrijving) {}
