package nl.machtigingsbrug.communicatie.brief;

import static nl.machtigingsbrug.communicatie.brief.Voorbeelden.ADRES;
import static nl.machtigingsbrug.communicatie.brief.Voorbeelden.GEMEENTE;
import static nl.machtigingsbrug.communicatie.brief.Voorbeelden.bijlage;
import static nl.machtigingsbrug.communicatie.brief.Voorbeelden.opdracht;
import static nl.machtigingsbrug.communicatie.brief.Voorbeelden.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import nl.machtigingsbrug.buren.brp.Inwoner;
import nl.machtigingsbrug.buren.drukstraat.Levering;
import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.communicatie.Bijlage;
import nl.machtigingsbrug.communicatie.Verzendopdracht;
import nl.machtigingsbrug.communicatie.adres.Adresbronsoort;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Leveringsroutekeuring;
import nl.machtigingsbrug.levering.Staat;
import nl.machtigingsbrug.pdf.Keuring;
import org.apache.camel.model.ModelCamelContext;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** From a verzending to a batch that a print street can print. */
@ExtendWith(OutputCaptureExtension.class)
class BriefIT extends Briefproef {

  @Test
  void eenBriefMetBijlagenKomtInEenPartij() throws Exception {
    byte[] formulier = pdf(3);
    verzendgang.toelichting = "U krijgt deze brief als gemachtigde.";
    Verzendopdracht brief = lever(ADRES, bijlage(formulier), bijlage(pdf(1)));
    assertThat(drukstraat.haal()).as("not before it closes").isEmpty();

    sluit();

    Levering partij = een(drukstraat.haal());
    assertThat(partij.gebreken()).isEmpty();
    assertThat(partij.gemeente()).isEqualTo(GEMEENTE);
    assertThat(partij.partij()).isEqualTo("2026-03-02-1700");
    assertThat(partij.brieven()).containsExactly(brief.id().toString());
    assertThat(partij.bestanden())
        .containsExactly(brief.id() + "-0.pdf", brief.id() + "-1.pdf", brief.id() + "-2.pdf");
    byte[] pdf = Files.readAllBytes(partijmap().resolve(brief.id() + "-0.pdf"));
    assertThat(Keuring.pdfA(pdf)).isEmpty();
    assertThat(tekst(pdf))
        .contains("Mevrouw A.B. de Vries", "2 maart 2026", "als gemachtigde")
        .contains(Briefopmaker.kenmerk(brief.id()));
    assertThat(partijmap().resolve(brief.id() + "-1.pdf")).hasBinaryContent(formulier);
  }

  @Test
  void deIndexZegtAllesWatDrukkenVraagtEnNiemandsNaam() throws Exception {
    Verzendopdracht brief = lever(ADRES, bijlage(pdf(3)));
    sluit();

    String csv = Files.readString(partijmap().resolve("index.csv"));
    List<String> jsonl = Files.readAllLines(partijmap().resolve("index.jsonl"));

    assertThat(csv.lines().toList().get(1))
        .startsWith("2026-03-02-1700;1;" + brief.id() + ";0;2;" + brief.id() + "-0.pdf;")
        .endsWith(";1;1;VERZOEK_OM_AANVULLING;LINKS;2026-03-02;;2026-03-16");
    JsonNode tweede = new ObjectMapper().readTree(jsonl.get(1));
    assertThat(tweede.path("deel").asInt()).isOne();
    assertThat(tweede.path("paginas").asInt()).isEqualTo(3);
    assertThat(tweede.path("publicatiedatum").isNull()).isTrue();
    for (String alles : List.of(csv, String.join("", jsonl))) {
      assertThat(alles).doesNotContain("999990019", "Vries", "Lindelaan", "1234 AB", "ZAAK-");
    }
  }

  @Test
  void watWachtIsVersleuteldEnWatGeslotenIsStaatErNietMeer() {
    lever(ADRES);

    byte[] opgeslagen = inhoud();
    assertThat(new String(opgeslagen, StandardCharsets.ISO_8859_1)).doesNotContain("%PDF");
    sluit();

    assertThat(
            db.sql("select count(*) from briefstuk where inhoud is not null")
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void deBestandenZijnNietVoorIedereen() throws Exception {
    Verzendopdracht brief = lever(ADRES);
    sluit();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(partijmap())))
        .isEqualTo("rwxr-x---");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(partijmap().resolve(brief.id() + "-0.pdf"))))
        .isEqualTo("rw-r-----");
  }

  @Test
  void eenHerhalingNeemtDePlaatsIn() throws Exception {
    Verzendopdracht brief = lever(ADRES, bijlage(pdf(1)));
    Verzendopdracht anders = opdracht(brief.id(), new Adres.Post("B. Jansen", ADRES.regels()));
    wachtOp(verzend(anders), Staat.GELEVERD);

    sluit();

    Levering partij = een(drukstraat.haal());
    assertThat(partij.gebreken()).isEmpty();
    assertThat(partij.bestanden()).containsExactly(brief.id() + "-0.pdf");
    assertThat(tekst(Files.readAllBytes(partijmap().resolve(brief.id() + "-0.pdf"))))
        .contains("B. Jansen")
        .doesNotContain("Vries");
  }

  /** The attempt died after the batch had taken its letter, and is made again. */
  @Test
  void eenHerhalingNaHetSluitenMaaktGeenTweedeBrief() {
    Verzendopdracht brief = lever(ADRES);
    sluit();
    wachtOp(verzend(brief), Staat.GELEVERD);

    NU.set(OCHTEND.plus(Duration.ofDays(1)).plusSeconds(3700));
    ronde.loop();

    assertThat(een(drukstraat.haal()).brieven()).containsExactly(brief.id().toString());
    assertThat(
            db.sql("select count(*) from briefstuk where inhoud is not null")
                .query(Long.class)
                .single())
        .as("what was sent stays as it was")
        .isZero();
  }

  /** Someone who looks all the time never sees a part of a file, nor a part of a batch. */
  @Test
  void wieMeekijktZietNooitDeHelft() throws Exception {
    byte[] groot = zwaar(6_000_000);
    for (int i = 0; i < 3; i++) {
      lever(ADRES, bijlage(groot));
    }
    List<Long> gezien = new CopyOnWriteArrayList<>();
    List<Levering> gehaald = new CopyOnWriteArrayList<>();
    AtomicBoolean kijkt = new AtomicBoolean(true);
    Future<?> kijker =
        Executors.newSingleThreadExecutor()
            .submit(
                () -> {
                  while (kijkt.get()) {
                    gehaald.addAll(drukstraat.haal());
                    try (Stream<Path> alle = Files.walk(gemeentemap(GEMEENTE))) {
                      alle.filter(pad -> pad.toString().endsWith("-1.pdf"))
                          .forEach(pad -> gezien.add(pad.toFile().length()));
                    } catch (UncheckedIOException verdwenen) {
                      continue;
                    }
                  }
                  return null;
                });
    sluit();
    Thread.sleep(50);
    kijkt.set(false);
    kijker.get();

    assertThat(gezien).isNotEmpty().containsOnly((long) groot.length);
    assertThat(een(gehaald).gebreken()).isEmpty();
  }

  @Test
  void tweeReplicasLeggenDezelfdeBriefEnMakenEenPartij() throws Exception {
    List<Verzendopdracht> brieven = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      brieven.add(opdracht(ADRES));
    }
    List<Stuk> stukken = List.of(new Stuk(pdf(1), 1), new Stuk(pdf(2), 2));
    tegelijk(4, () -> brieven.forEach(brief -> brievenbak.leg(brief, stukken)));
    NU.set(OCHTEND.plusSeconds(3700));

    tegelijk(4, ronde::loop);

    Levering partij = een(drukstraat.haal());
    assertThat(partij.gebreken()).isEmpty();
    assertThat(partij.brieven())
        .containsExactlyInAnyOrderElementsOf(brieven.stream().map(b -> b.id().toString()).toList());
    assertThat(partij.bestanden()).hasSize(24);
    assertThat(db.sql("select count(*) from briefpartij").query(Long.class).single()).isOne();
    try (Stream<Path> alles = Files.list(partijmap())) {
      assertThat(alles).noneMatch(pad -> pad.toString().endsWith(".deel"));
    }
  }

  /** While a batch closes, letters come in: each is in one batch, whole. */
  @Test
  void watTijdensHetSluitenKomtIsErNetMeeOfDeVolgendeKeer() throws Exception {
    List<UUID> ids = new ArrayList<>();
    List<Stuk> stukken = List.of(new Stuk(pdf(1), 1), new Stuk(pdf(1), 1));
    Thread legt =
        new Thread(
            () -> {
              for (int i = 0; i < 60; i++) {
                Verzendopdracht brief = opdracht(ADRES);
                brievenbak.leg(brief, stukken);
                brievenbak.leg(brief, stukken);
                ids.add(brief.id());
              }
            });
    legt.start();
    List<Levering> gehaald = new ArrayList<>();
    for (int uur = 0; legt.isAlive() || uur < 3; uur++) {
      NU.set(OCHTEND.plus(Duration.ofDays(uur)).plusSeconds(3700));
      ronde.loop();
      gehaald.addAll(drukstraat.haal());
    }
    legt.join();
    NU.set(OCHTEND.plus(Duration.ofDays(400)));
    ronde.loop();
    gehaald.addAll(drukstraat.haal());

    assertThat(gehaald).allSatisfy(partij -> assertThat(partij.gebreken()).isEmpty());
    assertThat(gehaald.stream().flatMap(partij -> partij.brieven().stream()))
        .containsExactlyInAnyOrderElementsOf(ids.stream().map(UUID::toString).toList());
  }

  /** Killed between the write and the rename, in the midst of a batch: nobody reads half. */
  @Test
  void naEenDoodHalverwegeGaatDePartijVerder() throws Exception {
    Verzendopdracht eerste = lever(ADRES);
    Verzendopdracht tweede = lever(ADRES);
    partijen.maak(
        GEMEENTE,
        BriefgrensTest.gemeente(Adresbronsoort.ALS_GEGEVEN)
            .tijden()
            .laatste(OCHTEND.plusSeconds(3700)));
    Partij partij = een(partijen.open());
    Partijstuk stuk = partijen.stukken(partij).get(0);
    Files.createDirectories(partijmap());
    Files.write(partijmap().resolve(stuk.bestand()), brievenbak.inhoud(GEMEENTE, stuk.id()));
    Files.writeString(partijmap().resolve("." + tweede.id() + "-0.pdf.oud.deel"), "%PDF half");
    assertThat(drukstraat.haal()).as("without .klaar nobody fetches").isEmpty();

    sluit();

    Levering gehaald = een(drukstraat.haal());
    assertThat(gehaald.gebreken()).isEmpty();
    assertThat(gehaald.brieven())
        .containsExactlyInAnyOrder(eerste.id().toString(), tweede.id().toString());
  }

  @Test
  void zolangDeBestemmingGestoptIsSluitErGeenPartij() {
    Verzendopdracht brief = lever(ADRES);
    db.sql(
            """
            insert into leveringsstop (gemeente, bestemming, reden, door)
            values (?, 'brief-print', 'proef', 'p.prins')""")
        .params(GEMEENTE)
        .update();

    sluit();
    assertThat(drukstraat.haal()).isEmpty();

    db.sql("delete from leveringsstop").update();
    sluit();
    assertThat(een(drukstraat.haal()).brieven()).containsExactly(brief.id().toString());
  }

  /** The lease ran out while one was writing; another finished, and the print street fetched. */
  @Test
  void wieTeLaatIsRaaktEenGeslotenPartijNietMeerAan() throws Exception {
    Verzendopdracht brief = lever(ADRES);
    sluit();
    Path bestand = partijmap().resolve(brief.id() + "-0.pdf");
    byte[] was = Files.readAllBytes(bestand);
    Object sleutel = Files.readAttributes(bestand, "unix:ino").get("ino");

    camel
        .createProducerTemplate()
        .send(
            "direct:brief-partij",
            exchange ->
                exchange
                    .getMessage()
                    .setBody(new Partij(UUID.randomUUID(), GEMEENTE, "2026-03-02-1700")));

    assertThat(bestand).hasBinaryContent(was);
    assertThat(Files.readAttributes(bestand, "unix:ino").get("ino")).isEqualTo(sleutel);
    assertThat(een(drukstraat.haal()).gebreken()).isEmpty();
  }

  @Test
  void isDeMapErNietDanWachtDePartij(CapturedOutput uitvoer) throws Exception {
    Verzendopdracht brief = lever(ADRES);
    Files.delete(gemeentemap(GEMEENTE));
    sluit();
    assertThat(partijmap()).doesNotExist();
    assertThat(uitvoer.getAll()).contains(Foutcode.BRIEF_PARTIJ.code());

    Files.createDirectory(gemeentemap(GEMEENTE));
    ronde.loop();

    assertThat(een(drukstraat.haal()).brieven()).containsExactly(brief.id().toString());
  }

  @Test
  void watPasLaterGepubliceerdMagWordenWacht() {
    Verzendopdracht nu = opdracht(ADRES);
    Verzendopdracht later =
        new Verzendopdracht(
            UUID.randomUUID(),
            nu.gemeente(),
            nu.soort(),
            nu.kanaal(),
            nu.ontvanger(),
            nu.hoedanigheid(),
            nu.variant(),
            ADRES,
            "Later",
            "Tekst",
            List.of(),
            null,
            Instant.parse("2026-03-03T08:00:00Z"),
            null,
            nu.afscherming());
    wachtOp(verzend(later), Staat.GELEVERD);
    sluit();
    assertThat(drukstraat.haal()).isEmpty();

    NU.set(OCHTEND.plus(Duration.ofDays(1)).plusSeconds(3700));
    ronde.loop();

    assertThat(een(drukstraat.haal()).partij()).isEqualTo("2026-03-03-1700");
  }

  @Test
  void naDeTermijnIsErNietsMeer() throws Exception {
    lever(ADRES);
    sluit();
    NU.set(OCHTEND.plus(Duration.ofDays(30)));
    ronde.loop();
    assertThat(partijmap()).as("not yet").isDirectory();

    NU.set(OCHTEND.plus(Duration.ofDays(31)));
    ronde.loop();

    assertThat(partijmap()).doesNotExist();
    try (Stream<Path> rest = Files.list(gemeentemap(GEMEENTE))) {
      assertThat(rest).isEmpty();
    }
  }

  @Test
  void watNietPastFaaltMetEenCodeEnKomtInGeenPartij() {
    UUID slecht = verzend(opdracht(new Adres.Post("A", List.of("Lindelaan 1", "Plaats"))));
    UUID bijlage = verzend(opdracht(ADRES, bijlage("geen pdf".getBytes(StandardCharsets.UTF_8))));

    assertThat(wachtOp(slecht, Staat.MISLUKT).foutcode())
        .isEqualTo(Foutcode.BRIEF_ADRES_ONBRUIKBAAR);
    assertThat(wachtOp(bijlage, Staat.MISLUKT).foutcode()).isEqualTo(Foutcode.BRIEF_GRENS);
    sluit();
    assertThat(drukstraat.haal()).isEmpty();
  }

  @Test
  void metDeBrpTeltHetAdresVanNu(CapturedOutput uitvoer) throws Exception {
    BRP.schrijfIn(
        "999990019",
        Inwoner.van("mevrouw A. de Vries", "Nieuwe Weg 9", "4321 BA  Dorp").metGeheim());
    Verzendopdracht dorp = inDorp(new Adres.OpNummer());
    BRP.stoor("503");
    UUID levering = verzend(dorp);
    Thread.sleep(300);
    BRP.stoor(null);
    wachtOp(levering, Staat.GELEVERD);

    sluit();

    Levering partij = een(drukstraat.haal());
    assertThat(partij.gemeente()).isEqualTo("voorbeelddorp");
    Path bestand =
        gemeentemap("voorbeelddorp").resolve(partij.partij()).resolve(dorp.id() + "-0.pdf");
    assertThat(tekst(Files.readAllBytes(bestand))).contains("Nieuwe Weg 9 4321 BA Dorp");
    assertThat(uitvoer.getAll()).doesNotContain("999990019", "Nieuwe Weg", "Vries");
    assertThat(db.sql("select resultaat::text from stap").query(String.class).list().toString())
        .doesNotContain("999990019", "Nieuwe Weg", "Vries");
  }

  @Test
  void wieInDeBrpIsOverledenKrijgtGeenBrief() {
    BRP.schrijfIn(
        "999990019", new Inwoner("A", List.of("Weg 1", "1234 AB Dorp"), null, false, "O", false));

    assertThat(wachtOp(verzend(inDorp(ADRES)), Staat.MISLUKT).foutcode())
        .isEqualTo(Foutcode.BRIEF_ADRES_ONBEKEND);
  }

  @Test
  void deStapOnthoudtAlleenWatHetAntwoordBetekent() throws Exception {
    Verzendopdracht brief = lever(ADRES);

    JsonNode resultaat =
        new ObjectMapper()
            .readTree(
                db.sql(
                        """
                        select resultaat::text from stap s join levering l on l.id = s.levering_id
                        where l.aanvraag_id = ? and s.naam = 'brief'""")
                    .params(brief.id())
                    .query(String.class)
                    .single());
    assertThat(resultaat.path("resultaat").asText()).isEqualTo("AANGEBODEN");
    assertThat(resultaat).hasSize(2);
  }

  @Test
  void deRoutesBeherenHunFoutenZoalsHetHoort() {
    assertThat(Leveringsroutekeuring.bezwaren((ModelCamelContext) camel)).isEmpty();
  }

  private Verzendopdracht inDorp(Adres adres, Bijlage... bijlagen) {
    Verzendopdracht o = opdracht(adres, bijlagen);
    return new Verzendopdracht(
        o.id(),
        "voorbeelddorp",
        o.soort(),
        o.kanaal(),
        o.ontvanger(),
        o.hoedanigheid(),
        o.variant(),
        adres,
        o.onderwerp(),
        o.tekst(),
        o.bijlagen(),
        o.zaakidentificatie(),
        o.publicatie(),
        o.uiterlijk(),
        o.afscherming());
  }

  /** A PDF with as many bytes that nobody looks at. */
  private static byte[] zwaar(int bytes) {
    byte[] pdf = pdf(1);
    byte[] alles = Arrays.copyOf(pdf, bytes);
    Arrays.fill(alles, pdf.length, bytes, (byte) '\n');
    return alles;
  }

  private byte[] inhoud() {
    return db.sql("select inhoud from briefstuk").query((rij, nummer) -> rij.getBytes(1)).single();
  }

  private static void tegelijk(int aantal, Runnable werk) throws Exception {
    CyclicBarrier start = new CyclicBarrier(aantal);
    ExecutorService draden = Executors.newFixedThreadPool(aantal);
    try {
      List<Future<?>> bezig = new ArrayList<>();
      for (int i = 0; i < aantal; i++) {
        bezig.add(
            draden.submit(
                () -> {
                  start.await();
                  werk.run();
                  return null;
                }));
      }
      for (Future<?> een : bezig) {
        een.get();
      }
    } finally {
      draden.shutdownNow();
    }
  }

  private static String tekst(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private static <T> T een(List<T> alle) {
    assertThat(alle).hasSize(1);
    return alle.get(0);
  }
}
