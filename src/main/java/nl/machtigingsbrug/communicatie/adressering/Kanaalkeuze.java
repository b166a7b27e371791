package nl.machtigingsbrug.communicatie.adressering;

import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.Kanaal;

/**
 * A channel to one recipient.
 *
 * @param kanaal through what
 * @param adresVan whose number or address it is sent to: the recipient's own, or in the
 *     berichtenbox that of the vertegenwoordigde whose box the gemachtigde may read
 */
public record Kanaalkeuze(Kanaal kanaal, Hoedanigheid adresVan) {}
