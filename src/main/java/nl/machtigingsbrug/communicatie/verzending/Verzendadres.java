package nl.machtigingsbrug.communicatie.verzending;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Verzendopdracht;
import org.jspecify.annotations.Nullable;

/**
 * The one address of a VERZENDING. Empty where the standard has no place for it: the portal, a
 * country abroad by its name, or lines that are no Dutch address.
 */
final class Verzendadres {

  private static final int EMAIL = 100;
  private static final int TELEFOON = 15;
  private static final int NAAM = 80;

  /** Dorpsstraat 1 A, 1-2, 1 bis; a last number of its own is the huisnummer: Plein 1944 12. */
  private static final Pattern STRAAT =
      Pattern.compile(
          "(?<straat>\\S.*?)(?<![0-9] [A-Za-z]) (?<nummer>[1-9][0-9]{0,4})(?:[ -]?(?<letter>[A-Za-z]))?"
              + "(?:-(?<achter>[A-Za-z0-9]{1,4})| (?<woord>[A-Za-z][A-Za-z0-9]{1,3}))?");

  private static final Pattern PLAATS = Pattern.compile("([1-9][0-9]{3}) ?([A-Z]{2}) +(\\S.*)");

  private Verzendadres() {}

  static Optional<ObjectNode> van(Verzendopdracht opdracht) {
    ObjectNode bericht = JsonNodeFactory.instance.objectNode();
    if (opdracht.kanaal() == Kanaal.BERICHTENBOX) {
      return Optional.of(bericht.put("mijnOverheid", true));
    }
    if (opdracht.adres() instanceof Adres.Email email && email.adres().length() <= EMAIL) {
      return Optional.of(bericht.put("emailadres", email.adres()));
    }
    if (opdracht.adres() instanceof Adres.Telefoon t && t.nummer().length() <= TELEFOON) {
      return Optional.of(bericht.put("telefoonnummer", t.nummer()));
    }
    return opdracht.adres() instanceof Adres.Post post && post.regels().size() == 2
        ? binnenland(post, bericht)
        : Optional.empty();
  }

  private static Optional<ObjectNode> binnenland(Adres.Post post, ObjectNode bericht) {
    Matcher straat = STRAAT.matcher(post.regels().get(0));
    Matcher plaats = PLAATS.matcher(post.regels().get(1));
    if (!straat.matches()
        || !plaats.matches()
        || straat.group("straat").length() > NAAM
        || plaats.group(3).length() > NAAM) {
      return Optional.empty();
    }
    ObjectNode adres =
        bericht
            .putObject("binnenlandsCorrespondentieadres")
            .put("naamOpenbareRuimte", straat.group("straat"))
            .put("huisnummer", Integer.parseInt(straat.group("nummer")))
            .put("postcode", plaats.group(1) + plaats.group(2))
            .put("woonplaatsnaam", plaats.group(3));
    zet(adres, "huisletter", straat.group("letter"));
    zet(adres, "huisnummerToevoeging", straat.group("achter"));
    zet(adres, "huisnummerToevoeging", straat.group("woord"));
    return Optional.of(bericht);
  }

  private static void zet(ObjectNode adres, String veld, @Nullable String waarde) {
    if (waarde != null) {
      adres.put(veld, waarde);
    }
  }
}
