package nl.machtigingsbrug.scenario;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.machtigingsbrug.buren.kanaal.Dom;
import nl.machtigingsbrug.stuf.Rolsoort;
import nl.machtigingsbrug.stuf.Ruimte;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * What came back.
 *
 * @param type the Content-Type
 */
record Zdsantwoord(int status, String type, String inhoud) {

  private static final Pattern CODE = Pattern.compile("MB-[A-Z]+-[0-9]{2}");
  private static final Pattern BSN = Pattern.compile("99999[0-9]{4}");
  private static final List<String> NUMMERS =
      List.of("inp.bsn", "inn.nnpId", "vestigingsNummer", "identificatie");

  /** What is not as it has to be. */
  List<String> afwijkingen(Zdsbericht.Antwoord verwacht) {
    List<String> uit = new ArrayList<>();
    if (verwacht.status() != null) {
      vergelijk(uit, "status", verwacht.status(), status);
    }
    if (verwacht.soort() != null) {
      vergelijk(uit, "soort", List.of(verwacht.soort()), teksten("berichtcode"));
      boolean fout = verwacht.soort().startsWith("Fo");
      vergelijk(uit, "Fault", fout ? 1 : 0, elementen(null, "Fault").size());
      if (fout && BSN.matcher(inhoud).find()) {
        uit.add("een nummer van een persoon in een fout");
      }
    }
    Matcher code = CODE.matcher(inhoud);
    vergelijk(uit, "code", String.valueOf(verwacht.code()), code.find() ? code.group() : "null");
    if (verwacht.tekst() != null && !inhoud.contains(verwacht.tekst())) {
      uit.add("ontbreekt: " + verwacht.tekst());
    }
    if (verwacht.zonder() != null && inhoud.contains(verwacht.zonder())) {
      uit.add("staat er toch in: " + verwacht.zonder());
    }
    if (verwacht.velden() != null) {
      verwacht.velden().forEach((naam, teksten) -> vergelijk(uit, naam, teksten, teksten(naam)));
    }
    if (verwacht.rollen() != null) {
      vergelijk(
          uit, "rollen", verwacht.rollen().stream().sorted().toList(), rollen().sorted().toList());
    }
    if (verwacht.leeg()) {
      vergelijk(uit, "antwoord", 0, elementen(Ruimte.ZKN, "antwoord").size());
    }
    if (!uit.isEmpty()) {
      uit.add("antwoord was " + status + " " + inhoud);
    }
    return uit;
  }

  /** The texts of all elements of this name that have one. */
  List<String> teksten(String naam) {
    return elementen(null, naam).stream()
        .map(element -> element.getTextContent().strip())
        .filter(tekst -> !tekst.isEmpty())
        .toList();
  }

  private Stream<String> rollen() {
    return Arrays.stream(Rolsoort.values())
        .flatMap(soort -> elementen(Ruimte.ZKN, soort.element()).stream())
        .filter(rol -> !rol.getTextContent().isBlank())
        .map(Zdsantwoord::rol);
  }

  /** Element and number. */
  static String rol(Element rol) {
    return rol.getLocalName()
        + " "
        + NUMMERS.stream()
            .flatMap(naam -> Dom.alle(rol, "*", naam).stream())
            .map(element -> element.getTextContent().strip())
            .filter(tekst -> !tekst.isEmpty())
            .findFirst()
            .orElse("");
  }

  private List<Element> elementen(@Nullable String ruimte, String naam) {
    if (!inhoud.startsWith("<")) {
      return List.of();
    }
    return Dom.alle(
        Dom.lees(inhoud.getBytes(StandardCharsets.UTF_8)).getDocumentElement(),
        ruimte == null ? "*" : ruimte,
        naam);
  }

  static void vergelijk(List<String> uit, String wat, Object verwacht, Object gevonden) {
    if (!verwacht.equals(gevonden)) {
      uit.add(wat + ": verwacht " + verwacht + ", was " + gevonden);
    }
  }
}
