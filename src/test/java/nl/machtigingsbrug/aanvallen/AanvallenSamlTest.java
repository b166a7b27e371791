package nl.machtigingsbrug.aanvallen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.machtigingsbrug.bewijs.GelezenBewijs;
import nl.machtigingsbrug.bewijs.saml.SamlInstellingen;
import nl.machtigingsbrug.bewijs.saml.SamlLezer;
import nl.machtigingsbrug.buren.voorziening.Voorziening;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.ServiceUuid;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads every file of the hostile SAML collection. */
class AanvallenSamlTest {

  private static final Duration HOOGSTENS = Duration.ofSeconds(2);
  private static final SamlInstellingen INSTELLINGEN = instellingen();
  private static final Kanarie KANARIE = new Kanarie();

  @BeforeAll
  static void warmOp() {
    KANARIE.plaats();
    catchThrowable(() -> lees("N-12-nog-geldig-bij-aanvraag"));
  }

  @AfterEach
  void riepNiemandBuiten() {
    assertThat(KANARIE.aanroepen()).isEmpty();
  }

  @Test
  void elkeAanvalVanDeCatalogusIsEr() throws IOException {
    Set<String> verwacht =
        Stream.of(ids("XSW", 1, 10), ids("SIG-", 11, 25), ids("R-", 1, 8), ids("N-", 1, 12))
            .flatMap(s -> s)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> aanwezig =
        namen(".xml").stream()
            .map(naam -> naam.replaceFirst("^(XSW\\d+|[A-Z]+-\\d+)-.*", "$1"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(aanwezig).isEqualTo(verwacht).hasSize(45);
  }

  @Test
  void elkBestandHeeftEenVerwachting() throws IOException {
    assertThat(namen(".verwacht.yaml")).isEqualTo(namen(".xml")).isNotEmpty();
  }

  @TestFactory
  Stream<DynamicTest> elkBestandKomtUitZoalsVerwacht() throws IOException {
    return namen(".xml").stream()
        .map(naam -> DynamicTest.dynamicTest(naam, () -> controleer(naam)));
  }

  private static void controleer(String naam) throws IOException {
    Verwachting verwachting = verwachting(naam);
    assertThat(verwachting.verwacht()).isIn("geweigerd", "gelezen");
    if (verwachting.verwacht().equals("gelezen")) {
      gelezen(naam, verwachting);
    } else {
      geweigerd(naam, verwachting);
    }
  }

  private static void geweigerd(String naam, Verwachting verwachting) {
    assertThat(verwachting.code()).isNotEmpty();
    Throwable fout = catchThrowable(() -> lees(naam));
    assertThat(fout).as(verwachting.omschrijving()).isInstanceOf(Afwijzing.class);
    assertThat(((Afwijzing) fout).code().code())
        .as(verwachting.omschrijving())
        .isIn(verwachting.code());
    assertThat(tekst(fout)).doesNotContainPattern("\\d{9}");
  }

  private static void gelezen(String naam, Verwachting verwachting) throws IOException {
    GelezenBewijs bewijs = lees(naam);
    Optreden optreden = bewijs.optreden();
    assertThat(optreden.handelt()).isEqualTo(persoon(verwachting.handelt()));
    assertThat(optreden.betreft()).isEqualTo(persoon(verwachting.betreft()));
    assertThat(grond(optreden)).isEqualTo(verwachting.grond());
    assertThat(optreden.niveau().name()).isEqualTo(verwachting.niveau());
    assertThat(optreden.diensten().stream().map(ServiceUuid::waarde))
        .containsExactlyInAnyOrderElementsOf(verwachting.diensten());
    assertThat(bewijs.herhaalsleutel()).isNotBlank();
    if (verwachting.herhaling()) {
      assertThat(lees(naam).herhaalsleutel()).isEqualTo(bewijs.herhaalsleutel());
    }
    if (verwachting.zelfdeSleutelAls() != null) {
      assertThat(bewijs.herhaalsleutel()).isEqualTo(sleutelVan(verwachting.zelfdeSleutelAls()));
    }
    if (verwachting.andereSleutelDan() != null) {
      assertThat(bewijs.herhaalsleutel()).isNotEqualTo(sleutelVan(verwachting.andereSleutelDan()));
    }
  }

  private static GelezenBewijs lees(String naam) throws IOException {
    Verwachting verwachting = verwachting(naam);
    byte[] xml = Files.readAllBytes(Verzameling.MAP.resolve(naam + ".xml"));
    return assertTimeoutPreemptively(
        HOOGSTENS,
        () -> new SamlLezer().lees(xml, INSTELLINGEN, verwachting.verzoek(), verwachting.nu()));
  }

  private static String sleutelVan(String bestand) throws IOException {
    return lees(bestand.replace(".xml", "")).herhaalsleutel();
  }

  private static Verwachting verwachting(String naam) throws IOException {
    return Verzameling.YAML.readValue(
        Verzameling.MAP.resolve(naam + ".verwacht.yaml").toFile(), Verwachting.class);
  }

  private static Partij persoon(@Nullable String bsn) {
    return new NatuurlijkPersoon(new Bsn(Objects.requireNonNull(bsn)));
  }

  private static @Nullable String grond(Optreden optreden) {
    return optreden instanceof Namens namens ? namens.vertegenwoordiging().grond().naam() : null;
  }

  private static String tekst(Throwable fout) {
    StringWriter uit = new StringWriter();
    fout.printStackTrace(new PrintWriter(uit));
    return uit.toString();
  }

  private static Stream<String> ids(String soort, int eerste, int laatste) {
    return IntStream.rangeClosed(eerste, laatste).mapToObj(nummer -> soort + nummer);
  }

  private static Set<String> namen(String eind) throws IOException {
    try (Stream<Path> bestanden = Files.list(Verzameling.MAP)) {
      return bestanden
          .map(pad -> pad.getFileName().toString())
          .filter(naam -> naam.endsWith(eind))
          .map(naam -> naam.substring(0, naam.length() - eind.length()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static SamlInstellingen instellingen() {
    Sleutelbos bos = Sleutelbos.lees(Verzameling.MAP);
    Voorziening voorziening = Werkplaats.voor("instellingen", bos).voorziening();
    var vertrouwd = List.of(bos.sleutels().routeringsdienst().getPublic());
    return new SamlInstellingen(
        Voorziening.DV,
        Voorziening.ACS,
        Map.of(Voorziening.RD, vertrouwd, AttribuutGevallen.TD, vertrouwd),
        voorziening.ontsleutelsleutels(),
        Map.of(
            Voorziening.BVD_DDM,
            BekendeGrond.VRIJWILLIGE_MACHTIGING,
            Voorziening.BVD_OG,
            BekendeGrond.OUDERLIJK_GEZAG),
        Map.of(AttribuutGevallen.BEKENDE_SOORT, BekendeGrond.OUDERLIJK_GEZAG),
        Duration.ofSeconds(30));
  }
}
