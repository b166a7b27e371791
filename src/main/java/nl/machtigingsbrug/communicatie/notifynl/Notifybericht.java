package nl.machtigingsbrug.communicatie.notifynl;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Verzendopdracht;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/** The bodies of {@code POST /v2/notifications/{email,sms,letter}}. Pure. */
final class Notifybericht {

  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

  private Notifybericht() {}

  /** The last part of the address. */
  static String pad(Kanaal kanaal) {
    return switch (kanaal) {
      case EMAIL -> "email";
      case SMS -> "sms";
      case BRIEF_NOTIFYNL -> "letter";
      default -> throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "kanaal");
    };
  }

  /**
   * The body.
   *
   * @throws Afwijzing CONFIG_ONGELDIG where there is no template, KANAAL_GRENS where the address is
   *     of another channel
   */
  static ObjectNode van(Verzendopdracht opdracht, NotifynlInstellingen instellingen, Instant nu) {
    UUID sjabloon = instellingen.sjabloon(opdracht.kanaal(), opdracht.soort(), opdracht.variant());
    if (sjabloon == null) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "sjablonen");
    }
    ObjectNode bericht =
        JsonNodeFactory.instance
            .objectNode()
            .put("reference", opdracht.id().toString())
            .put("template_id", sjabloon.toString());
    ObjectNode velden = bericht.putObject("personalisation");
    velden
        .put("onderwerp", opdracht.onderwerp())
        .put("tekst", opdracht.tekst())
        .put("zaaknummer", Objects.requireNonNullElse(opdracht.zaakidentificatie(), ""))
        .put("uiterlijk", opdracht.uiterlijk() == null ? "" : DAG.format(opdracht.uiterlijk()));
    if (opdracht.adres() instanceof Adres.Email email && opdracht.kanaal() == Kanaal.EMAIL) {
      bericht.put("email_address", email.adres());
      zet(bericht, "email_reply_to_id", instellingen.emailAntwoordadres());
    } else if (opdracht.adres() instanceof Adres.Telefoon telefoon
        && opdracht.kanaal() == Kanaal.SMS) {
      bericht.put("phone_number", telefoon.nummer());
      zet(bericht, "sms_sender_id", instellingen.smsAfzender());
    } else if (opdracht.adres() instanceof Adres.Post post
        && opdracht.kanaal() == Kanaal.BRIEF_NOTIFYNL) {
      int nummer = 1;
      for (String regel : adresregels(post)) {
        velden.put("address_line_" + nummer++, regel);
      }
    } else {
      throw new Afwijzing(Foutcode.KANAAL_GRENS, "adres");
    }
    Instant publicatie = opdracht.publicatie();
    if (publicatie != null && publicatie.isAfter(nu)) {
      bericht.put("scheduled_for", publicatie.truncatedTo(ChronoUnit.SECONDS).toString());
    }
    return bericht;
  }

  /** Name first. */
  static List<String> adresregels(Adres.Post post) {
    List<String> regels = new ArrayList<>();
    regels.add(post.naam());
    regels.addAll(post.regels());
    return regels;
  }

  private static void zet(
      ObjectNode bericht, String veld, @org.jspecify.annotations.Nullable UUID id) {
    if (id != null) {
      bericht.put(veld, id.toString());
    }
  }
}
