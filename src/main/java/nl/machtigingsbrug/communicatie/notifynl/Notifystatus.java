package nl.machtigingsbrug.communicatie.notifynl;

import java.util.Map;
import nl.machtigingsbrug.communicatie.Verzendresultaat;

/**
 * What a status of NotifyNL means. Only two of them say that it arrived; what is not in the table
 * says nothing.
 */
final class Notifystatus {

  private static final Map<String, Verzendresultaat> BETEKENIS =
      Map.ofEntries(
          // In the mailbox, or on the phone: as the provider says.
          Map.entry("delivered", Verzendresultaat.BEZORGD),
          // Letter: printed, and given to the post.
          Map.entry("received", Verzendresultaat.BEZORGD),
          Map.entry("permanent-failure", Verzendresultaat.ONBESTELBAAR),
          // NotifyNL gave up after days of trying: phone off, mailbox full.
          Map.entry("temporary-failure", Verzendresultaat.ONBESTELBAAR),
          Map.entry("technical-failure", Verzendresultaat.ONBESTELBAAR),
          Map.entry("virus-scan-failed", Verzendresultaat.ONBESTELBAAR),
          Map.entry("validation-failed", Verzendresultaat.ONBESTELBAAR),
          Map.entry("cancelled", Verzendresultaat.ONBESTELBAAR),
          Map.entry("returned-letter", Verzendresultaat.ONBESTELBAAR));

  private Notifystatus() {}

  static Verzendresultaat betekenis(String status) {
    return BETEKENIS.getOrDefault(status, Verzendresultaat.AANGEBODEN);
  }

  /** As it may be remembered and logged: one of the words of NotifyNL, or {@code onbekend}. */
  static String code(String status) {
    return status.matches("[a-z-]{1,40}") ? status : "onbekend";
  }
}
