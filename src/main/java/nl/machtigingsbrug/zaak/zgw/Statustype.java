package nl.machtigingsbrug.zaak.zgw;

import java.net.URI;

/**
 * A statustype of a zaaktype (Catalogi API).
 *
 * @param url its address
 * @param volgnummer its place in the course of the zaak, from 1
 * @param omschrijving such as {@code Ontvangen}
 */
public record Statustype(URI url, int volgnummer, String omschrijving) {}
