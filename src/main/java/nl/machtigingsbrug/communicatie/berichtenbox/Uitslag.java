package nl.machtigingsbrug.communicatie.berichtenbox;

import java.util.UUID;

/**
 * What BerichtVerwerkService says of one letter.
 *
 * @param bericht BerichtID
 * @param code VerwerkingsCode, as it came
 */
record Uitslag(UUID bericht, String code) {}
