package nl.machtigingsbrug.storing;

import org.jspecify.annotations.Nullable;

/**
 * That a letter is where its recipient finds it, as the neighbour has it.
 *
 * @param kanaal the name of the Kanaal
 * @param gemeente by whose connection
 * @param levering under which id the channel has it, where it has one
 * @param kenmerk of the vervolgbericht, from its text; null where that cannot be read
 * @param persoon the BSN of who has it, or null where that cannot be seen
 */
record Bezorging(
    String kanaal,
    String gemeente,
    @Nullable String levering,
    @Nullable String kenmerk,
    @Nullable String persoon) {}
