package nl.machtigingsbrug.verklaring;

import static nl.machtigingsbrug.verklaring.Voorbeelden.ANNA;
import static nl.machtigingsbrug.verklaring.Voorbeelden.BEN;
import static nl.machtigingsbrug.verklaring.Voorbeelden.gegevens;
import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;
import nl.machtigingsbrug.optreden.Bewijssoort;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.Medewerker;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.Onbekend;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Rsin;
import nl.machtigingsbrug.optreden.ServiceUuid;
import nl.machtigingsbrug.optreden.Vestiging;
import nl.machtigingsbrug.optreden.Vestigingsnummer;
import nl.machtigingsbrug.pdf.Keuring;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

class MachtigingsverklaringTest {

  private static final String VIJANDIG =
      "</td><script>alert(1)</script>&amp;<![CDATA[ \u202Etxe\u0000 שלום 中 😀 %s %d {0} "
          + "Z\u0301\u0301\u0301\u0301"
          + "W".repeat(200);

  static Stream<Verklaringgegevens> voorbeelden() {
    return Stream.of(
        Voorbeelden.vrijwillig(),
        Voorbeelden.gezag(),
        Voorbeelden.bewind(),
        Voorbeelden.keten(),
        Voorbeelden.anders("Łukasiewicz"),
        Voorbeelden.anders(VIJANDIG));
  }

  @ParameterizedTest
  @MethodSource("voorbeelden")
  void isGeldigPdfAEnPdfUa(Verklaringgegevens gegevens) {
    byte[] pdf = Machtigingsverklaring.pdf(gegevens);

    assertThat(Keuring.pdfA(pdf)).isEmpty();
    assertThat(Keuring.pdfUa(pdf)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("voorbeelden")
  void geeftTweeKeerDezelfdeBytesWaarDeComputerOokStaat(Verklaringgegevens gegevens) {
    byte[] eerst = Machtigingsverklaring.pdf(gegevens);
    Locale taal = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));

      assertThat(Machtigingsverklaring.pdf(gegevens)).isEqualTo(eerst);
    } finally {
      Locale.setDefault(taal);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void geeftDezelfdeBytesAlsErVeelTegelijkWordenGemaakt() {
    byte[] eerst = Machtigingsverklaring.pdf(Voorbeelden.keten());

    assertThat(IntStream.range(0, 16).parallel().boxed().toList().parallelStream())
        .allSatisfy(
            keer -> assertThat(Machtigingsverklaring.pdf(Voorbeelden.keten())).isEqualTo(eerst));
  }

  @Test
  void vrijwilligeMachtigingStaatErHelemaalIn() {
    assertThat(tekst(Voorbeelden.vrijwillig()))
        .containsSubsequence(
            "Gemeente Voorbeeldstad Machtigingsverklaring ",
            "De persoon met burgerservicenummer 999 990 019 handelt namens de persoon met"
                + " burgerservicenummer 999 990 020. De grond is: vrijwillige machtiging.",
            "De aanvraag Zaaknummer ZAAK-2026-0000012345 ",
            "Dienst Kwijtschelding gemeentelijke belastingen aanvragen ",
            "Ontvangen op 1 juli 2026 om 12.20.00 uur ",
            "Aanvraag-id 018f6e2a-0000-7000-8000-000000000001 ",
            "Wie handelt (gemachtigde) Soort Persoon Burgerservicenummer (BSN) 999 990 019 ",
            "Namens wie (vertegenwoordigde) Soort Persoon Burgerservicenummer (BSN) 999 990 020 ",
            "Op welke grond Grond Vrijwillige machtiging ",
            "Wat dit betekent De vertegenwoordigde heeft zelf gekozen ",
            "Oordeel bij ontvangst De dienst mag op deze grond en op dit niveau worden aangevraagd. ",
            "Soort bewijs Ondertekende verklaring van het stelsel Toegang (SAML) ",
            "Ingelogd met DigiD Betrouwbaarheidsniveau Substantieel ",
            "Dienst in het bewijs 0f0f0f0f-1111-4222-8333-444455556666 ",
            "Afgegeven door urn:nl-eid-gdi:1.0:RD:voorziening.example ",
            "Kenmerk van het bewijs _7b1f0c2e9d ",
            "Afgegeven op 1 juli 2026 om 12.15.30 uur ",
            "Over dit document ",
            "Het is niet het bewijs zelf",
            "logboek te bekijken bij aanvraag 018f6e2a-0000-7000-8000-000000000001")
        .doesNotContain("keten", "Medewerker die handelt");
  }

  @Test
  void ouderlijkGezagStaatErIn() {
    assertThat(tekst(Voorbeelden.gezag()))
        .containsSubsequence(
            "Wie handelt (gemachtigde) Soort Persoon Burgerservicenummer (BSN) 999 990 020 ",
            "Namens wie (vertegenwoordigde) Soort Persoon Burgerservicenummer (BSN) 999 990 019 ",
            "Grond Ouderlijk gezag Wat dit betekent De ouder heeft het gezag ");
  }

  @Test
  void bewindDoorEenOrganisatieNoemtWieErHandelt() {
    assertThat(tekst(Voorbeelden.bewind()))
        .containsSubsequence(
            "De organisatie met KvK-nummer 90000001 handelt namens de persoon met"
                + " burgerservicenummer 999 990 020. De grond is: beschermingsbewind.",
            "Soort Organisatie KvK-nummer 90000001 Medewerker die handelt m-48151 ",
            "Grond Beschermingsbewind Wat dit betekent ",
            "De bewindvoerder gaat over geld en bezit, niet over zorg. ");
  }

  @Test
  void ketenNoemtElkeTussenpersoonInVolgorde() {
    assertThat(tekst(Voorbeelden.keten()))
        .containsSubsequence(
            "Namens wie (vertegenwoordigde) ",
            "Via wie (keten) De machtiging loopt via een of meer tussenpersonen. ",
            "Tussenpersoon 1 De organisatie met KvK-nummer 90000001 ",
            "Tussenpersoon 2 De organisatie met KvK-nummer 90000002 ",
            "Op welke grond ");
  }

  @Test
  void eenLangeKetenLooptDoorOverMeerPaginas() {
    List<Partij> keten =
        IntStream.rangeClosed(1, 60)
            .<Partij>mapToObj(
                nummer -> new Organisatie(new KvkNummer("%08d".formatted(90000000 + nummer))))
            .toList();
    Verklaringgegevens gegevens = gegevens(ANNA, BEN, BekendeGrond.VOLMACHT, keten, null);

    assertThat(Keuring.pdfA(Machtigingsverklaring.pdf(gegevens))).isEmpty();
    assertThat(tekst(gegevens))
        .containsSubsequence(
            "Tussenpersoon 1 De organisatie met KvK-nummer 90000001 ",
            "Pagina 3 van ",
            "Tussenpersoon 60 De organisatie met KvK-nummer 90000060 ");
  }

  @Test
  void iemandZonderBsnStaatErMetNaamEnGeboortedatumIn() {
    assertThat(tekst(Voorbeelden.anders("Łukasiewicz")))
        .containsSubsequence(
            "Łukasiewicz (persoon zonder burgerservicenummer) handelt namens ",
            "Soort Persoon zonder burgerservicenummer Achternaam Łukasiewicz ",
            "Geboortedatum 1 maart 1970 Identificatie BE/NL/test-1 ",
            "Identificatie komt uit Europees inlogmiddel (eIDAS) ");
  }

  @Test
  void vijandigeTekstBlijftTekst() {
    String tekst = tekst(Voorbeelden.anders(VIJANDIG)).replace(" ", "");

    assertThat(tekst)
        .contains("Achternaam</td><script>alert(1)</script>&amp;<![CDATA[□txe□□□□□□□%s%d{0}")
        .contains("W".repeat(200) + "Geboortedatum1maart1970");
  }

  @Test
  void andereSoortenPartijenStaanErIn() {
    assertThat(
            tekst(
                gegevens(
                    new Medewerker("mw-7"),
                    new Organisatie(new Rsin("999990019")),
                    new Onbekend("X<b>"),
                    List.of(
                        new Vestiging(
                            new KvkNummer("90000001"), new Vestigingsnummer("000000000001"))),
                    null)))
        .containsSubsequence(
            "Medewerker mw-7 van de gemeente handelt namens de organisatie met RSIN 999 990 019.",
            "Medewerkernummer mw-7 ",
            "RSIN 999 990 019 ",
            "Tussenpersoon 1 Vestiging 000000000001 van de organisatie met KvK-nummer 90000001 ",
            "Grond Onbekend Wat dit betekent Het bewijs noemt een grond die de gemeente niet kent"
                + " (code: X<b>). ");
  }

  @Test
  void dienstenStaanInVasteVolgorde() {
    List<String> diensten =
        IntStream.rangeClosed(1, 6)
            .mapToObj(nummer -> "0f0f0f0f-1111-4222-8333-44445555666" + nummer)
            .toList();
    Verklaringgegevens basis = Voorbeelden.vrijwillig();

    assertThat(tekst(metDiensten(basis, diensten)))
        .contains(
            "Dienst in het bewijs "
                + String.join(" Dienst in het bewijs ", diensten)
                + " Afgegeven");
    assertThat(tekst(metDiensten(basis, List.of())))
        .contains("Dienst in het bewijs Het bewijs noemt geen dienst. ");
  }

  @ParameterizedTest
  @EnumSource(BekendeGrond.class)
  void elkeGrondHeeftZijnTekst(BekendeGrond grond) {
    assertThat(Inhoud.rubrieken(gegevens(ANNA, BEN, grond, List.of(), null))).hasSize(6);
  }

  @Test
  void elkNiveauEnElkeSoortBewijsHeeftZijnTekst() {
    assertThat(Betrouwbaarheidsniveau.values())
        .allSatisfy(niveau -> assertThat(Teksten.tekst("niveau." + niveau)).isNotBlank());
    assertThat(Bewijssoort.values())
        .allSatisfy(soort -> assertThat(Teksten.tekst("bewijs." + soort)).isNotBlank());
  }

  @Test
  @ExtendWith(OutputCaptureExtension.class)
  void zegtNietsInHetLogboekVanDeToepassing(CapturedOutput uitvoer) {
    List<LogRecord> regels = new CopyOnWriteArrayList<>();
    Handler luisteraar = new Luisteraar(regels);
    List<Logger> loggers = XRLog.listRegisteredLoggers().stream().map(Logger::getLogger).toList();
    loggers.forEach(logger -> logger.addHandler(luisteraar));
    try {
      Machtigingsverklaring.pdf(Voorbeelden.vrijwillig());
      Machtigingsverklaring.pdf(Voorbeelden.anders(VIJANDIG));
    } finally {
      loggers.forEach(logger -> logger.removeHandler(luisteraar));
    }
    assertThat(regels).isEmpty();
    assertThat(uitvoer.getAll()).isEmpty();
  }

  /** The renderer logs through java.util.logging, past what can be captured of the console. */
  private static final class Luisteraar extends Handler {
    private final List<LogRecord> regels;

    Luisteraar(List<LogRecord> regels) {
      this.regels = regels;
    }

    @Override
    public void publish(LogRecord regel) {
      regels.add(regel);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  private static Verklaringgegevens metDiensten(Verklaringgegevens van, List<String> diensten) {
    Namens optreden = van.optreden();
    return new Verklaringgegevens(
        van.gemeente(),
        van.dienst(),
        van.zaaknummer(),
        new Namens(
            optreden.vertegenwoordiging(),
            optreden.niveau(),
            Set.copyOf(diensten.stream().map(ServiceUuid::new).toList()),
            optreden.bewijs()),
        van.oordeel(),
        van.ontvangen(),
        van.aanvraag());
  }

  /** The text as a reader gets it, every run of white space one space. */
  private static String tekst(Verklaringgegevens gegevens) {
    try (PDDocument document = Loader.loadPDF(Machtigingsverklaring.pdf(gegevens))) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00A0]+", " ");
    } catch (IOException fout) {
      throw new AssertionError(fout);
    }
  }
}
