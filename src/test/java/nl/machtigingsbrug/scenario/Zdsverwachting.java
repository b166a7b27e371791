package nl.machtigingsbrug.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.machtigingsbrug.stuf.Rolsoort;
import nl.machtigingsbrug.stuf.Ruimte;
import org.jspecify.annotations.Nullable;

/** What has to come back, in the words in which Citrus checks an answer. */
record Zdsverwachting(Zdsbericht.Antwoord antwoord) {

  private static final Pattern CODE = Pattern.compile("MB-[A-Z]+-[0-9]{2}");
  private static final Pattern BSN = Pattern.compile("99999[0-9]{4}");
  private static final String NUMMER =
      of(Stream.of("inp.bsn", "inn.nnpId", "vestigingsNummer", "identificatie"));
  private static final String ROL =
      zkn(of(Arrays.stream(Rolsoort.values()).map(Rolsoort::element))) + "[normalize-space()]";

  /** What each XPath has to find. */
  Map<String, Object> paden() {
    Map<String, Object> paden = new LinkedHashMap<>();
    paden.put(teksten("berichtcode"), antwoord.soort());
    paden.put("integer:count(//*[local-name()='Fault'])", isFout() ? 1 : 0);
    Objects.requireNonNullElse(antwoord.velden(), Map.<String, List<String>>of())
        .forEach((naam, waarden) -> paden.put(teksten(naam), String.join(",", waarden)));
    List<String> rollen = antwoord.rollen();
    if (rollen != null) {
      paden.put("integer:count(" + ROL + ")", rollen.size());
      rollen.stream()
          .collect(Collectors.groupingBy(rol -> rol, Collectors.summingInt(rol -> 1)))
          .forEach((rol, keer) -> paden.put("integer:count(" + rol(rol) + ")", keer));
    }
    if (antwoord.leeg()) {
      paden.put("integer:count(" + zkn("local-name()='antwoord'") + ")", 0);
    }
    return paden;
  }

  /** The texts of all elements of this name that have one. */
  static String teksten(String naam) {
    return "node-set://*[local-name()='" + naam + "'][normalize-space()]";
  }

  /** Looks at the text as a whole. */
  void bekijk(String inhoud) {
    assertThat(CODE.matcher(inhoud).results().map(vondst -> vondst.group()).findFirst())
        .as(inhoud)
        .isEqualTo(java.util.Optional.ofNullable(antwoord.code()));
    assertThat(inhoud).contains(ofNiets(antwoord.tekst()));
    if (antwoord.zonder() != null) {
      assertThat(inhoud).doesNotContain(antwoord.zonder());
    }
    if (isFout()) {
      assertThat(inhoud).doesNotContainPattern(BSN);
    }
  }

  private boolean isFout() {
    return antwoord.soort().startsWith("Fo");
  }

  /** As a scenario writes it: element and number. */
  private static String rol(String rol) {
    String[] delen = rol.split(" ", 2);
    return "%s[normalize-space((.//*[%s][normalize-space()])[1])='%s']"
        .formatted(zkn("local-name()='" + delen[0] + "'"), NUMMER, delen[1]);
  }

  private static String zkn(String conditie) {
    return "//*[namespace-uri()='%s' and (%s)]".formatted(Ruimte.ZKN, conditie);
  }

  private static String of(Stream<String> namen) {
    return namen.map(naam -> "local-name()='" + naam + "'").collect(Collectors.joining(" or "));
  }

  private static String ofNiets(@Nullable String tekst) {
    return tekst == null ? "" : tekst;
  }
}
