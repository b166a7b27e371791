package nl.machtigingsbrug.zaak.zgw;

import java.net.URI;

/**
 * A statustype of a zaaktype (Catalogi API).
 *
 * @param url its address
 * @param volgnummer its place in the course of the zaak, from 1
 * @param omschrijving such as {@code Ontvangen}
 * @param eindstatus whether it ends the zaak
 * @param informeren whether whoever began the zaak is to be told
 * @param tekst what to tell, or empty
 */
public record Statustype(
    URI url,
    int volgnummer,
    String omschrijving,
    boolean eindstatus,
    boolean informeren,
    String tekst) {

  /** One that tells nobody anything. */
  public Statustype(URI url, int volgnummer, String omschrijving) {
    this(url, volgnummer, omschrijving, false, false, "");
  }
}
