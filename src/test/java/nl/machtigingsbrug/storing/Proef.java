package nl.machtigingsbrug.storing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One run: clients offer while the nemesis breaks, then all is made whole, then it is counted. */
final class Proef {

  private static final Duration RUST = Duration.ofMinutes(3);
  private static final int KLANTEN = 3;
  private static final int STUFZENDERS = 2;

  /** What is still going on: leveringen, withdrawals, and what channels have not told yet. */
  private static final List<String> ONDERWEG =
      List.of(
          "select count(*) from vertegenwoordiging where einde is not null and verwerkt is null",
          "select count(*) from levering where staat in ('WACHT', 'BEZIG')",
          "select count(*) from verzendpoging where resultaat = 'AANGEBODEN'"
              + " and kanaal in ('BERICHTENBOX', 'EMAIL', 'SMS')",
          "select count(*) from verzending v join verzendpoging p on p.verzending_id = v.id"
              + " join levering l on l.id = p.levering_id"
              + " where v.stand = 'GEPLAND' and l.staat = 'MISLUKT' and p.resultaat is null"
              + " and (l.foutcode = 'VERVOLG_INGETROKKEN'"
              + " or (p.volgnummer + 1 < cardinality(v.kanalen)"
              + " and not exists (select 1 from verzendpoging n"
              + " where n.verzending_id = v.id and n.volgnummer > p.volgnummer)"
              + " and not exists (select 1 from stap s"
              + " where s.levering_id = l.id and s.gedaan_op is null)))");

  private final Omgeving omgeving;
  private final long zaad;
  private final Aanbod aanbod;
  private final Journaal journaal = new Journaal();
  private final Briefjournaal brieven = new Briefjournaal();
  private final Stufjournaal zendingen = new Stufjournaal();
  private final Beller beller;
  private final Opdrachtgever opdrachtgever;
  private final Besluiten besluiten;
  private final Noodstop noodstop;
  private final Nemesis nemesis;
  private final long begin = System.nanoTime();

  Proef(Omgeving omgeving, long zaad) {
    this.omgeving = omgeving;
    this.zaad = zaad;
    this.aanbod = new Aanbod(zaad);
    this.beller = new Beller(omgeving.buren());
    this.opdrachtgever = new Opdrachtgever(omgeving.post(), journaal);
    this.besluiten = new Besluiten(omgeving, beller, zaad + 1);
    this.noodstop = new Noodstop(omgeving, beller);
    this.nemesis = new Nemesis(omgeving, besluiten, noodstop, opdrachtgever, zaad + 2);
  }

  /** What the nemesis does. */
  interface Onheil {
    void breng(Nemesis nemesis);
  }

  /**
   * Runs.
   *
   * @param aanvragen how many are offered at least; the stream goes on while the nemesis does
   * @param pauze of each client between two aanvragen
   */
  Verslag loop(int aanvragen, Duration pauze, Onheil onheil) {
    AtomicBoolean nemesisKlaar = new AtomicBoolean();
    ExecutorService klanten = Executors.newFixedThreadPool(KLANTEN + STUFZENDERS);
    Ontvangers ontvangers = Ontvangers.start(omgeving);
    try {
      for (int i = 0; i < KLANTEN; i++) {
        Volhouder volhouder = new Volhouder(omgeving, beller, journaal, zaad + 10 + i);
        klanten.execute(
            new Klant(
                omgeving,
                volhouder,
                opdrachtgever,
                new Briefschrijver(volhouder, opdrachtgever, journaal, brieven),
                aanbod,
                journaal,
                () -> nemesisKlaar.get() && aanbod.aantal() >= aanvragen,
                pauze));
      }
      for (int i = 0; i < STUFZENDERS; i++) {
        klanten.execute(
            new Stufzender(omgeving, zendingen, zaad + 50 + i, nemesisKlaar::get, pauze));
      }
      onheil.breng(nemesis);
      meld("de nemesis is klaar");
      nemesisKlaar.set(true);
      omgeving.herstel();
      klanten.shutdown();
      if (!klanten.awaitTermination(aanvragen, TimeUnit.SECONDS)
          && !klanten.awaitTermination(5, TimeUnit.MINUTES)) {
        journaal.afwijking("de klanten houden niet op");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      klanten.shutdownNow();
    }
    meld("de klanten zijn klaar");
    boolean gelezen = wachtOpRust();
    ontvangers.close();
    meld("het is rustig");
    Verslag verslag = verslag(tel(gelezen));
    meld("er is geteld");
    return verslag;
  }

  private void meld(String wat) {
    System.out.printf(
        "storingsproef %d na %d s: %s, %d aangeboden, %d processen gedood%n",
        zaad,
        Duration.ofNanos(System.nanoTime() - begin).toSeconds(),
        wat,
        aanbod.aantal(),
        nemesis.aantalDoden());
  }

  /** Whether all that lies at the broker was read. */
  private boolean wachtOpRust() {
    noodstop.hefAllesOp();
    boolean gelezen = Tijd.wacht(RUST, omgeving.post()::isGelezen);
    meld(gelezen ? "alles van de makelaar is gelezen" : "niet alles van de makelaar is gelezen");
    Database database = omgeving.database();
    Tijd.wacht(RUST, () -> ONDERWEG.stream().allMatch(sql -> database.aantal(sql) == 0));
    Tijd.wacht(
        Duration.ofSeconds(20),
        () -> database.aantal("select count(*) from logboek_regel where zegel is null") == 0);
    return gelezen;
  }

  private List<Belofte.Gebroken> tel(boolean gelezen) {
    Stand stand = Stand.van(omgeving);
    List<Belofte.Gebroken> gebroken =
        new ArrayList<>(new Opdrachtboek(omgeving, journaal).controleer());
    if (!gelezen) {
      gebroken.add(new Belofte.Gebroken(Belofte.RUST, "niet alles van de makelaar is gelezen"));
    }
    Briefstand brieven = Briefstand.van(omgeving);
    gebroken.addAll(
        new Boekhouding(journaal, stand, brieven.leveringen(), noodstop.perioden()).controleer());
    gebroken.addAll(new Briefboek(omgeving, journaal, this.brieven, brieven).controleer());
    gebroken.addAll(new Stopboek(omgeving, noodstop.perioden()).controleer());
    gebroken.addAll(new Stufboek(omgeving, journaal, stand, zendingen).controleer());
    gebroken.addAll(new Gebeurtenisboek(journaal, stand).controleer());
    gebroken.addAll(
        new Logboekboek(omgeving, beller, journaal, stand, this.brieven, brieven).controleer());
    return gebroken;
  }

  private Verslag verslag(List<Belofte.Gebroken> gebroken) {
    Database database = omgeving.database();
    Map<String, String> cijfers = new LinkedHashMap<>();
    cijfers.put("aanvragen aangeboden", String.valueOf(aanbod.aantal()));
    cijfers.put("aanvragen bevestigd", String.valueOf(journaal.aantalBevestigd()));
    cijfers.put("aanvragen geweigerd", String.valueOf(journaal.aantalGeweigerd()));
    cijfers.put("opdrachten aan de makelaar", String.valueOf(journaal.opdrachten().size()));
    cijfers.put("terugkoppelingen", String.valueOf(journaal.terugkoppelingen().size()));
    cijfers.put("brieven bevestigd", String.valueOf(brieven.verstuurd().size()));
    cijfers.put("brieven over Kafka", String.valueOf(brieven.aantalOverKafka()));
    cijfers.put("zaken over StUF", String.valueOf(zendingen.aantal()));
    cijfers.put("StUF-berichten, met hun antwoorden", zendingen.antwoorden().toString());
    cijfers.put("intrekkingen", String.valueOf(brieven.ingetrokken().size()));
    cijfers.put(
        "verzendingen",
        String.valueOf(
            database.rijen("select stand, count(*) from verzending group by 1 order by 1")));
    cijfers.put(
        "kanalen",
        String.valueOf(
            database.rijen(
                "select kanaal, resultaat, count(*) from verzendpoging group by 1, 2"
                    + " order by 1, 2")));
    cijfers.put("dode letters", String.valueOf(omgeving.post().dodeLetters().size()));
    cijfers.put("berichten van klanten", String.valueOf(journaal.berichten()));
    cijfers.put("antwoorden (0: geen)", String.valueOf(journaal.statussen()));
    cijfers.put(
        "leveringen",
        String.valueOf(
            database.rijen("select staat, count(*) from levering group by 1 order by 1")));
    cijfers.put(
        "gebeurtenissen",
        String.valueOf(
            database.rijen("select soort, count(*) from gebeurtenis group by 1 order by 1")));
    cijfers.put("pogingen", database.kolom("select coalesce(sum(poging), 0) from levering").get(0));
    cijfers.put("zegels", database.kolom("select count(*) from logboek_zegel").get(0));
    cijfers.put("besluiten", String.valueOf(besluiten.cijfers()));
    cijfers.put("processen gedood", String.valueOf(nemesis.aantalDoden()));
    return new Verslag(
        zaad,
        Duration.ofNanos(System.nanoTime() - begin),
        cijfers,
        nemesis.doden(),
        nemesis.storingen(),
        nemesis.nietBereikt(),
        gebroken);
  }

  /** Runs in an environment of its own, and leaves a report in {@code target/storing}. */
  static Verslag loop(
      String naam,
      long zaad,
      @Nullable Sabotage sabotage,
      int aanvragen,
      Duration pauze,
      Onheil onheil) {
    try {
      Path basis = Files.createDirectories(Path.of("target", "storing").toAbsolutePath());
      Path map = Files.createTempDirectory(basis, naam);
      try (Omgeving omgeving = Omgeving.start(map, sabotage)) {
        Verslag verslag = new Proef(omgeving, zaad).loop(aanvragen, pauze, onheil);
        Files.writeString(basis.resolve(naam + ".md"), verslag.tekst());
        return verslag;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
