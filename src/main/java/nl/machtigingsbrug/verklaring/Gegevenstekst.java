package nl.machtigingsbrug.verklaring;

import static nl.machtigingsbrug.verklaring.Teksten.hoofdletter;
import static nl.machtigingsbrug.verklaring.Teksten.tekst;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The gegevens of an aanvraag as people read them. Nothing is left out and nothing cut short. */
final class Gegevenstekst {

  /** What is longer reads better as paragraphs than in a cell. */
  private static final int LANG = 200;

  /** Below what one line of the document can hold. */
  private static final int ALINEA = 900;

  private final List<Regel> regels = new ArrayList<>();
  private final List<Rubriek> lang = new ArrayList<>();

  private Gegevenstekst() {}

  static List<Rubriek> rubrieken(JsonNode gegevens) {
    Gegevenstekst tekst = new Gegevenstekst();
    tekst.neem("", gegevens);
    List<Rubriek> rubrieken = new ArrayList<>();
    if (!tekst.regels.isEmpty()) {
      rubrieken.add(new Rubriek(tekst("kop.gegevens"), List.of(), tekst.regels));
    }
    rubrieken.addAll(tekst.lang);
    return rubrieken;
  }

  private void neem(String label, JsonNode waarde) {
    if (waarde.isObject()) {
      for (Map.Entry<String, JsonNode> veld : waarde.properties()) {
        neem(onder(label, woorden(veld.getKey())), veld.getValue());
      }
    } else if (waarde.isArray() && heeftGroepen(waarde)) {
      for (int i = 0; i < waarde.size(); i++) {
        neem(label + " " + (i + 1), waarde.get(i));
      }
    } else {
      regel(label, waarde.isArray() ? opgesomd(waarde) : enkel(waarde));
    }
  }

  private void regel(String label, String waarde) {
    if (waarde.length() > LANG) {
      lang.add(new Rubriek(hoofdletter(label), alineas(waarde), List.of()));
    } else {
      regels.add(new Regel(hoofdletter(label), waarde));
    }
  }

  private static boolean heeftGroepen(JsonNode lijst) {
    for (JsonNode element : lijst) {
      if (element.isContainerNode()) {
        return true;
      }
    }
    return false;
  }

  private static String opgesomd(JsonNode lijst) {
    List<String> waarden = new ArrayList<>();
    lijst.forEach(element -> waarden.add(enkel(element)));
    return String.join(", ", waarden);
  }

  private static String enkel(JsonNode waarde) {
    if (waarde.isBoolean()) {
      return waarde.booleanValue() ? "ja" : "nee";
    }
    return waarde.isNumber() ? waarde.decimalValue().toPlainString() : waarde.asText("");
  }

  /** By the sender's own lines, and never longer than can be shown. */
  static List<String> alineas(String tekst) {
    List<String> alineas = new ArrayList<>();
    for (String regel : tekst.strip().split("\\R+")) {
      for (int van = 0; van < regel.length(); ) {
        int tot = einde(regel, van);
        alineas.add(regel.substring(van, tot));
        van = tot;
      }
    }
    return alineas;
  }

  private static int einde(String regel, int van) {
    if (regel.length() - van <= ALINEA) {
      return regel.length();
    }
    int spatie = regel.lastIndexOf(' ', van + ALINEA);
    int tot = spatie > van ? spatie + 1 : van + ALINEA;
    return Character.isHighSurrogate(regel.charAt(tot - 1)) ? tot - 1 : tot;
  }

  private static String onder(String label, String naam) {
    return label.isEmpty() ? naam : label + ": " + naam;
  }

  /** {@code gewensteIngangsdatum} reads as gewenste ingangsdatum. */
  private static String woorden(String naam) {
    return naam.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
        .replaceAll("[_-]+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
