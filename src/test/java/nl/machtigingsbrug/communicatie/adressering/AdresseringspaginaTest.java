package nl.machtigingsbrug.communicatie.adressering;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.machtigingsbrug.bestand.Keuze;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.adressering.Tabelrij.Handelt;
import org.junit.jupiter.api.Test;

/** The page that a policy officer reads, made from the rules themselves. */
class AdresseringspaginaTest {

  private static final Path PAGINA = Path.of("docs/gebruik/adressering.md");
  private static final Path SJABLOON = Path.of("src/test/resources/adressering/pagina.md");
  private static final Path BRONNEN = Path.of("src/test/resources/adressering/bronnen.md");

  private static final Regels REGELS = Proefregels.MEEGELEVERD;

  @Test
  void elkPaarVanWaardenKomtInDeTabelVoor() {
    Paren paren = Tabelrij.paren();
    List<int[]> rijen = paren.rijen();

    assertThat(paren.ontbreekt(rijen)).isZero();
    assertThat(paren.ontbreekt(rijen.subList(1, rijen.size()))).isPositive();
    assertThat(rijen).hasSizeBetween(100, 180);
  }

  /** Every rule is seen at work. */
  @Test
  void elkeRegelBeslistOpDePagina() {
    Set<String> beslist =
        Stream.concat(
                Tabelrij.alle().stream(), Arrays.stream(Handelt.values()).flatMap(Tabelrij::inOrde))
            .map(Tabelrij::beslist)
            .filter(regel -> !regel.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(beslist)
        .containsExactlyElementsOf(
            new TreeSet<>(REGELS.inVolgorde().stream().map(Regel::id).toList()));
  }

  @Test
  void vanElkeBronStaatErHoeZijIsNagegaan() throws IOException {
    String bronnen = Files.readString(BRONNEN);

    assertThat(REGELS.inVolgorde().stream().flatMap(regel -> regel.bronnen().stream()).distinct())
        .allSatisfy(bron -> assertThat(bronnen).contains("| " + bron + " |"));
  }

  /** {@code -Dadressering.schrijf=true} writes it anew. */
  @Test
  void deDocumentatieIsGelijkAanDeRegels() throws IOException {
    if (Boolean.getBoolean("adressering.schrijf")) {
      Files.writeString(PAGINA, pagina());
    }

    assertThat(PAGINA).hasContent(pagina());
  }

  private static String pagina() throws IOException {
    return Files.readString(SJABLOON)
        .replace("{{regels}}\n", regels())
        .replace("{{beleid}}\n", beleid())
        .replace("{{kanalen}}\n", kanalen())
        .replace("{{overzicht}}\n", overzicht())
        .replace("{{tabel}}\n", tabel())
        .replace("{{bronnen}}\n", Files.readString(BRONNEN));
  }

  private static String regels() {
    StringBuilder tekst =
        new StringBuilder(
            "| nr | regel | wanneer | wie krijgt wat | waarom | bron |\n|---|---|---|---|---|---|\n");
    int nummer = 0;
    for (Regel regel : REGELS.inVolgorde()) {
      tekst.append(
          "| %d | `%s` | %s | %s | %s | %s |\n"
              .formatted(
                  ++nummer,
                  regel.id(),
                  wanneer(regel),
                  wie(regel),
                  regel.reden(),
                  String.join("; ", regel.bronnen())));
    }
    return tekst.toString();
  }

  private static String wanneer(Regel regel) {
    List<String> delen = new ArrayList<>();
    delen.add("**" + Keuze.naam(regel.optreden()).replace('-', ' ') + "**");
    namen("bericht", regel.berichtsoorten()).forEach(delen::add);
    namen("grond", regel.gronden()).forEach(delen::add);
    namen("einde", regel.einden()).forEach(delen::add);
    return String.join("<br>", delen);
  }

  private static Stream<String> namen(String wat, Set<? extends Enum<?>> waarden) {
    return waarden.isEmpty()
        ? Stream.of()
        : Stream.of(
            wat
                + ": "
                + waarden.stream()
                    .sorted(Comparator.comparing(Enum::ordinal))
                    .map(Keuze::naam)
                    .collect(joining(", ")));
  }

  private static String wie(Regel regel) {
    return regel.stuur().isEmpty()
        ? "een medewerker beslist"
        : regel.stuur().stream()
            .map(
                wie ->
                    "**%s**: %s, via %s%s"
                        .formatted(
                            Keuze.naam(wie.wie()),
                            Keuze.naam(wie.variant()),
                            wie.kanalen().stream().map(Keuze::naam).collect(joining(", dan ")),
                            wie.verplicht() ? "" : " (vervalt als niets hem bereikt)"))
            .collect(joining("<br>"));
  }

  private static String beleid() {
    Beleid beleid = REGELS.beleid();
    return """
        | keuze | meegeleverd | betekent |
        |---|---|---|
        | `berichtenboxdienst` | `%s` | Alleen wie voor deze dienst gemachtigd is mag de berichtenbox van de ander lezen. |
        | `verlopenRegistratieBeeindigtVolmacht` | %s | Eindigt een volmacht in een lopende zaak als de landelijke registratie verloopt? |
        | `verlopenRegistratieAndersVoor` | %s | Voor welke diensten is dat andersom? |
        | `brpMoetAntwoorden` | %s | Wacht een bericht zolang de BRP niet zegt wat haar is gevraagd, en beslist daarna een medewerker? |
        | `gezagMoetGevraagdZijn` | %s | Beslist een medewerker als de BRP niet naar het gezag is gevraagd? |
        | `onbekendeGeheimhoudingIsGeheim` | %s | Op welke gronden telt een adres als geheim als wij dat niet weten? |
        """
        .formatted(
            beleid.berichtenboxdienst(),
            jaNee(beleid.verlopenRegistratieBeeindigtVolmacht()),
            beleid.verlopenRegistratieAndersVoor().isEmpty()
                ? "geen"
                : String.join(", ", beleid.verlopenRegistratieAndersVoor()),
            jaNee(beleid.brpMoetAntwoorden()),
            jaNee(beleid.gezagMoetGevraagdZijn()),
            beleid.onbekendeGeheimhouding().isEmpty()
                ? "op geen"
                : namen("", beleid.onbekendeGeheimhouding()).collect(joining()));
  }

  private static String kanalen() {
    StringBuilder tekst =
        new StringBuilder(
            "| kanaal | dagen tot het er is | hoe oud mag de controle zijn | alleen voor |\n|---|---|---|---|\n");
    for (Kanaal kanaal : Kanaal.values()) {
      Kanaalbeleid beleid = REGELS.beleid().kanalen().get(kanaal);
      tekst.append(
          beleid == null
              ? "| %s | niet in gebruik | | |\n".formatted(Keuze.naam(kanaal))
              : "| %s | %d | %s | %s |\n"
                  .formatted(
                      Keuze.naam(kanaal),
                      beleid.bezorgdagen(),
                      beleid.controleGeldigDagen() == null
                          ? "–"
                          : beleid.controleGeldigDagen() + " dagen",
                      beleid.alleenVoor().isEmpty()
                          ? "alle berichten"
                          : beleid.alleenVoor().stream()
                              .sorted()
                              .map(Keuze::naam)
                              .collect(joining(", "))));
    }
    return tekst.toString();
  }

  private static String overzicht() {
    return "| op grond van | "
        + Arrays.stream(Berichtsoort.values()).map(Keuze::naam).collect(joining(" | "))
        + " |\n"
        + "|---".repeat(Berichtsoort.values().length + 1)
        + "|\n"
        + Arrays.stream(Handelt.values())
            .map(
                handelt ->
                    "| "
                        + handelt.naam
                        + Tabelrij.inOrde(handelt)
                            .map(Tabelrij::beslist)
                            .map(regel -> regel.isEmpty() ? "*medewerker*" : regel)
                            .collect(joining(" | ", " | ", " |\n")))
            .collect(joining());
  }

  private static String tabel() {
    return "| op grond van | bericht | stand | wie handelt | bereikbaar | geheim adres | termijn | wie krijgt het | regel |\n"
        + "|---|---|---|---|---|---|---|---|---|\n"
        + Tabelrij.alle().stream()
            .sorted(
                Comparator.comparing(Tabelrij::handelt)
                    .thenComparing(Tabelrij::bericht)
                    .thenComparing(Tabelrij::staat))
            .map(Tabelrij::regel)
            .collect(joining());
  }

  private static String jaNee(boolean waarde) {
    return waarde ? "ja" : "nee";
  }
}
