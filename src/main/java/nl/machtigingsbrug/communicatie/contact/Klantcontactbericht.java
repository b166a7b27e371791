package nl.machtigingsbrug.communicatie.contact;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Verzendopdracht;

/** The bodies of {@code POST /maak-klantcontact} and {@code POST /betrokkenen}. Pure. */
final class Klantcontactbericht {

  private static final int ONDERWERP = 200;
  private static final int REFERENTIE = 10;
  private static final int GRONDTAL = 36;

  private Klantcontactbericht() {}

  /**
   * What we find it back by: ten characters, all that {@code referentienummer} holds. Whether it is
   * ours says {@code metadata.verzending}.
   */
  static String referentie(UUID verzending) {
    String cijfers =
        new BigInteger(verzending.toString().replace("-", ""), 16)
            .toString(GRONDTAL)
            .toUpperCase(Locale.ROOT);
    String vol = "0".repeat(REFERENTIE) + cijfers;
    return vol.substring(vol.length() - REFERENTIE);
  }

  /**
   * That someone was written to. Whether he read it is not known, so nothing is said of that; the
   * text itself stays with the channel.
   *
   * @param partij uuid of the recipient in Open Klant, or empty where he is not known there
   */
  static ObjectNode klantcontact(
      Verzendopdracht opdracht, OpenKlantInstellingen bij, String partij, Instant moment) {
    ObjectNode bericht = JsonNodeFactory.instance.objectNode();
    ObjectNode klantcontact =
        bericht
            .putObject("klantcontact")
            .put("referentienummer", referentie(opdracht.id()))
            .put("kanaal", kanaal(opdracht.kanaal()))
            .put("onderwerp", kort(opdracht.onderwerp()))
            .put("inhoud", inhoud(opdracht))
            .put("taal", "nld")
            .put("vertrouwelijk", true)
            .put("plaatsgevondenOp", moment.truncatedTo(ChronoUnit.SECONDS).toString());
    klantcontact.putObject("metadata").put("verzending", opdracht.id().toString());
    betrokkene(bericht.putObject("betrokkene"), partij, rol(opdracht.hoedanigheid()));
    if (opdracht.zaakidentificatie() != null) {
      bericht
          .putObject("onderwerpobject")
          .putObject("onderwerpobjectidentificator")
          .put("objectId", opdracht.zaakidentificatie())
          .put("codeObjecttype", "zaak")
          .put("codeRegister", bij.zaakregister())
          .put("codeSoortObjectId", "identificatie");
    }
    return bericht;
  }

  /** The other person, who acts or for whom is acted. */
  static ObjectNode tweede(String klantcontact, String partij, String rol) {
    ObjectNode bericht = JsonNodeFactory.instance.objectNode();
    bericht.putObject("hadKlantcontact").put("uuid", klantcontact);
    betrokkene(bericht, partij, rol);
    return bericht;
  }

  static String rol(Hoedanigheid hoedanigheid) {
    return hoedanigheid == Hoedanigheid.GEMACHTIGDE ? "vertegenwoordiger" : "klant";
  }

  private static void betrokkene(ObjectNode bericht, String partij, String rol) {
    if (partij.isEmpty()) {
      bericht.putNull("wasPartij");
    } else {
      bericht.putObject("wasPartij").put("uuid", partij);
    }
    bericht.put("rol", rol).put("initiator", false);
  }

  private static String kanaal(Kanaal kanaal) {
    return switch (kanaal) {
      case EMAIL -> "e-mail";
      case SMS -> "sms";
      case BRIEF_NOTIFYNL, BRIEF_PRINT -> "brief";
      case VTB_BERICHT, VTB_TAAK -> "portaal";
      case BERICHTENBOX, FBS -> "berichtenbox";
    };
  }

  private static String inhoud(Verzendopdracht opdracht) {
    String soort = opdracht.soort().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return "Aangeboden aan het kanaal: "
        + soort
        + ", aan de "
        + opdracht.hoedanigheid().name().toLowerCase(Locale.ROOT)
        + ". Of het gelezen is, is niet bekend.";
  }

  private static String kort(String tekst) {
    return tekst.codePointCount(0, tekst.length()) <= ONDERWERP
        ? tekst
        : tekst.substring(0, tekst.offsetByCodePoints(0, ONDERWERP));
  }
}
