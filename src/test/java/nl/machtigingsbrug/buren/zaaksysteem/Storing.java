package nl.machtigingsbrug.buren.zaaksysteem;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What goes wrong, and when.
 *
 * @param methode of the calls that it touches, or {@code *}
 * @param pad of those calls, the whole of it
 * @param na after how many of them it begins
 * @param keer how many of them it touches
 * @param effect what happens
 * @param status of the answer, for STATUS
 * @param retryAfter seconds, for STATUS; 0 for none
 * @param milliseconden how long, for TRAAG, NAHANGEND and HANGEND
 */
public record Storing(
    String methode,
    Pattern pad,
    int na,
    int keer,
    Effect effect,
    int status,
    int retryAfter,
    int milliseconden) {

  /** What happens to a call. */
  public enum Effect {
    /** An answer with this status; nothing is done. */
    STATUS,
    /** It is done, late. */
    TRAAG,
    /** It is done, and the answer comes late. */
    NAHANGEND,
    /** It is not done, and it takes long until no answer comes. */
    HANGEND,
    /** It is done, and the answer never comes. */
    STIL,
    /** It is not done, and no answer comes. */
    WEG,
    /** It is done, and the answer is no JSON. */
    ROMMEL
  }

  /** As scenarios write it. */
  public static Storing van(JsonNode json) {
    return new Storing(
        json.path("methode").asText("*"),
        Pattern.compile(json.path("pad").asText()),
        json.path("na").asInt(0),
        json.path("keer").asInt(1),
        Effect.valueOf(json.path("effect").asText().toUpperCase(Locale.ROOT)),
        json.path("status").asInt(500),
        json.path("retryAfter").asInt(0),
        json.path("milliseconden").asInt(0));
  }

  boolean raakt(String verzoekmethode, String verzoekpad) {
    return (methode.equals("*") || methode.equals(verzoekmethode))
        && pad.matcher(verzoekpad).matches();
  }
}
