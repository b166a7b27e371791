package nl.machtigingsbrug.stuf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ProxySelector;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.machtigingsbrug.aanvallen.Kanarie;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.xml.Staxfilter;
import nl.machtigingsbrug.xml.Uitsnede;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads every file of the hostile StUF collection. */
class AanvallenSoapTest {

  private static final Path MAP = Path.of("src/test/resources/aanvallen/soap");
  private static final Duration HOOGSTENS = Duration.ofSeconds(20);
  private static final Pattern HERHAALD =
      Pattern.compile("\\{\\{(\\d+)\\*(.+?)\\}\\}", Pattern.DOTALL);
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Kanarie KANARIE = new Kanarie();
  private static final ProxySelector VOORHEEN = ProxySelector.getDefault();

  /** What has to come of one file: see the README beside the files. */
  record Verwacht(
      String omschrijving,
      String verwacht,
      @Nullable List<String> code,
      @Nullable List<String> rollen,
      @Nullable String veld,
      @Nullable String zaakomschrijving,
      @Nullable String codering) {}

  @BeforeAll
  static void letOp() {
    KANARIE.plaats();
  }

  @AfterAll
  static void zetTerug() {
    ProxySelector.setDefault(VOORHEEN);
  }

  @AfterEach
  void riepNiemandBuiten() {
    assertThat(KANARIE.aanroepen()).isEmpty();
  }

  @Test
  void elkeAanvalDieEenLezerKanBeoordelenIsEr() throws IOException {
    assertThat(namen(".xml").stream().map(naam -> naam.substring(4, 6)).distinct())
        .containsExactly(
            "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14",
            "15", "16", "17", "19", "20", "21", "24", "26", "27", "30", "31", "32");
  }

  @Test
  void elkBestandHeeftEenVerwachting() throws IOException {
    assertThat(namen(".verwacht.yaml")).isEqualTo(namen(".xml")).hasSizeGreaterThan(60);
  }

  @TestFactory
  Stream<DynamicTest> elkBestandKomtUitZoalsVerwacht() throws IOException {
    return namen(".xml").stream()
        .map(naam -> DynamicTest.dynamicTest(naam, () -> controleer(naam, Stuflezer::lees)));
  }

  /** The way of a signed message. */
  @TestFactory
  Stream<DynamicTest> ookAlsIemandMeeleest() throws IOException {
    return namen(".xml").stream()
        .map(
            naam ->
                DynamicTest.dynamicTest(
                    naam,
                    () ->
                        controleer(
                            naam,
                            xml ->
                                Stuflezer.lees(
                                    new ByteArrayInputStream(xml),
                                    Uitsnede.GEEN,
                                    new Meelezer(),
                                    Set.of()))));
  }

  private static final class Meelezer implements Staxfilter {

    @Override
    public XMLStreamReader om(XMLStreamReader bron) {
      return bron;
    }

    @Override
    public Afwijzing bij(XMLStreamException fout) {
      return new Afwijzing(Foutcode.BERICHT_ONLEESBAAR);
    }

    @Override
    public void klaar() {}
  }

  private static void controleer(String naam, Function<byte[], Stufbericht> lezer)
      throws IOException {
    Verwacht verwacht =
        YAML.readValue(MAP.resolve(naam + ".verwacht.yaml").toFile(), Verwacht.class);
    String codering = verwacht.codering() == null ? "UTF-8" : verwacht.codering();
    byte[] xml =
        HERHAALD
            .matcher(Files.readString(MAP.resolve(naam + ".xml")))
            .replaceAll(AanvallenSoapTest::herhaal)
            .getBytes(Charset.forName(codering));
    if (verwacht.verwacht().equals("geweigerd")) {
      Throwable fout = catchThrowable(() -> lees(xml, lezer));
      assertThat(fout).as(verwacht.omschrijving()).isInstanceOf(Afwijzing.class);
      Afwijzing afwijzing = (Afwijzing) fout;
      assertThat(verwacht.code()).contains(afwijzing.code().code());
      assertThat(afwijzing.veld()).isEqualTo(verwacht.veld());
      assertThat(spoor(fout)).doesNotContain("kanarie", "/etc/", "hostname");
      assertThat(spoor(fout) + Foutbericht.van(afwijzing)).doesNotContainPattern("\\d{9}");
    } else {
      assertThat(verwacht.verwacht()).isEqualTo("gelezen");
      Zaak zaak = lees(xml, lezer);
      assertThat(zaak.rollen().stream().map(AanvallenSoapTest::wie))
          .as(verwacht.omschrijving())
          .containsExactlyElementsOf(verwacht.rollen());
      assertThat(zaak.toString()).doesNotContainPattern("\\d{9}");
      if (verwacht.zaakomschrijving() != null) {
        assertThat(zaak.omschrijving().tekst()).isEqualTo(verwacht.zaakomschrijving());
      }
    }
  }

  private static Zaak lees(byte[] xml, Function<byte[], Stufbericht> lezer) {
    return assertTimeoutPreemptively(HOOGSTENS, () -> Mutatie.zaak(lezer.apply(xml)).wordt());
  }

  private static String wie(Rol rol) {
    String wie =
        rol.betrokkene() instanceof Betrokkene.Persoon persoon
            ? persoon.bsn() instanceof Waarde waarde ? waarde.inhoud() : "-"
            : rol.betrokkene() instanceof Betrokkene.Niemand niemand
                ? niemand.reden().toString()
                : "?";
    return rol.soort() + " " + wie;
  }

  private static String herhaal(java.util.regex.MatchResult deel) {
    return java.util.regex.Matcher.quoteReplacement(
        deel.group(2).repeat(Integer.parseInt(deel.group(1))));
  }

  private static String spoor(Throwable fout) {
    StringWriter uit = new StringWriter();
    fout.printStackTrace(new PrintWriter(uit));
    return uit.toString();
  }

  private static Set<String> namen(String eind) throws IOException {
    try (Stream<Path> bestanden = Files.list(MAP)) {
      return bestanden
          .map(pad -> pad.getFileName().toString())
          .filter(naam -> naam.endsWith(eind))
          .map(naam -> naam.substring(0, naam.length() - eind.length()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
