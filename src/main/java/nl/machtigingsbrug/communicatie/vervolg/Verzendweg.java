package nl.machtigingsbrug.communicatie.vervolg;

import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.Kanaal;

/**
 * A way to a recipient.
 *
 * @param kanaal through what
 * @param adresVan whose number or box it goes to: mostly the recipient's own
 * @param adres where the channel finds that
 */
record Verzendweg(Kanaal kanaal, Hoedanigheid adresVan, Adres adres) {}
