package nl.machtigingsbrug.communicatie.berichtenbox;

import java.util.UUID;
import nl.machtigingsbrug.communicatie.Verzendresultaat;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a letter that was offered.
 *
 * @param verzending whose letter; also its BerichtID
 * @param gemeente who sends
 * @param ebmsBericht the message at the adapter that carried it last, or null where its answer was
 *     lost
 * @param aanbiedingen how often it was or may have been offered
 * @param herzendingen how many of those were by itself, after a failure
 * @param resultaat what was told last, or null
 * @param code of the latest result or event, or null
 */
record Brief(
    UUID verzending,
    String gemeente,
    @Nullable String ebmsBericht,
    int aanbiedingen,
    int herzendingen,
    @Nullable Verzendresultaat resultaat,
    @Nullable String code) {}
