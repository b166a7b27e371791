package nl.machtigingsbrug.buren.notifynl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The request schemas of NotifyNL, as far as a stand-in checks them. */
final class Verzoekvorm {

  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  private static final Pattern TELEFOON = Pattern.compile("\\+?[0-9]{8,15}");

  private static final Map<String, Set<String>> VELDEN =
      Map.of(
          "email",
          Set.of(
              "reference",
              "email_address",
              "template_id",
              "personalisation",
              "scheduled_for",
              "email_reply_to_id",
              "one_click_unsubscribe_url"),
          "sms",
          Set.of(
              "reference",
              "phone_number",
              "template_id",
              "personalisation",
              "scheduled_for",
              "sms_sender_id"),
          "letter",
          Set.of("reference", "template_id", "personalisation"));

  private Verzoekvorm() {}

  static boolean past(String soort, JsonNode bericht) {
    Set<String> bekend = VELDEN.get(soort);
    if (bekend == null) {
      return false;
    }
    Set<String> gegeven = new HashSet<>();
    bericht.fieldNames().forEachRemaining(gegeven::add);
    return bekend.containsAll(gegeven)
        && bericht.path("template_id").isTextual()
        && bericht.path("reference").asText().length() <= 1000
        && switch (soort) {
          case "email" -> EMAIL.matcher(bericht.path("email_address").asText()).matches();
          case "sms" -> TELEFOON.matcher(bericht.path("phone_number").asText()).matches();
          default -> bericht.path("personalisation").hasNonNull("address_line_3");
        };
  }
}
