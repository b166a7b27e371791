package nl.machtigingsbrug.zaak.zgw;

import java.net.URI;

/**
 * A roltype of a zaaktype (Catalogi API).
 *
 * @param url its address
 * @param omschrijving such as {@code Aanvrager}
 * @param omschrijvingGeneriek such as {@code initiator}
 */
public record Roltype(URI url, String omschrijving, String omschrijvingGeneriek) {}
