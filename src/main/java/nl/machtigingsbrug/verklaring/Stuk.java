package nl.machtigingsbrug.verklaring;

import java.util.List;

/**
 * A document for a zaak: what stands around its parts, and the parts.
 *
 * @param afzender the gemeente
 * @param titel what it is
 * @param voet what stands under every page
 * @param onderwerp in a sentence, for who searches
 * @param ondertitel in a sentence, under the title
 * @param inleiding what it comes down to
 */
record Stuk(
    String afzender,
    String titel,
    String voet,
    String onderwerp,
    String ondertitel,
    String inleiding,
    List<Rubriek> rubrieken) {}
