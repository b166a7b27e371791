package nl.machtigingsbrug.storing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import nl.machtigingsbrug.buren.Buren;

/** Breaks things, in an order that follows from its seed. Each of its acts ends in time. */
final class Nemesis {

  private static final Duration OP_EEN_PUNT = Duration.ofSeconds(20);
  private static final Duration VAN_LEZERS = Duration.ofSeconds(40);
  private static final Duration VAN_ZELDZAME = Duration.ofSeconds(75);
  private static final Duration START = Duration.ofMinutes(5);
  private static final int POGINGEN = 3;
  private static final List<String> LAAT =
      List.of("eigenschap", "rol", "eigenschap", "koppeling", "status");

  private final Omgeving omgeving;
  private final Besluiten besluiten;
  private final Noodstop noodstop;
  private final Opdrachtgever opdrachtgever;
  private final Random toeval;
  private final Map<String, Integer> doden = new TreeMap<>();
  private final Map<String, Integer> storingen = new TreeMap<>();
  private final List<Punt.Plek> nietBereikt = new ArrayList<>();
  private final Map<Onheil, Integer> beurten = new EnumMap<>(Onheil.class);
  private final int eerste;

  Nemesis(
      Omgeving omgeving,
      Besluiten besluiten,
      Noodstop noodstop,
      Opdrachtgever opdrachtgever,
      long zaad) {
    this.omgeving = omgeving;
    this.besluiten = besluiten;
    this.noodstop = noodstop;
    this.opdrachtgever = opdrachtgever;
    this.toeval = new Random(zaad);
    this.eerste = toeval.nextInt(omgeving.namen().size());
  }

  /** What it can do beside a kill at a place. */
  enum Onheil {
    DOOD_ZOMAAR,
    TE_LAAT_EN_DOOD,
    BEVRIES,
    VERBREEK,
    WEIGER,
    VERTRAAG,
    HERSTART_POSTGRES,
    HERSTART_KAFKA,
    STOP,
    STOP_KANAAL,
    BESLIS
  }

  Map<String, Integer> doden() {
    return doden;
  }

  Map<String, Integer> storingen() {
    return storingen;
  }

  /** Places that no thread came to: a promise that was not put to the test. */
  List<String> nietBereikt() {
    return nietBereikt.stream().map(Punt.Plek::toString).toList();
  }

  int aantalDoden() {
    return doden.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * Kills at each of these places, with something else in between. A place that no thread came to,
   * such as that of a clock that had to wait for its turn, is tried once more at the end.
   */
  void trek(List<Punt.Plek> plekken, List<Onheil> ander) {
    List<Punt.Plek> volgorde = new ArrayList<>(plekken);
    Collections.shuffle(volgorde, toeval);
    int gedaan = 0;
    for (int i = 0; i < volgorde.size(); i++) {
      dood(volgorde.get(i));
      int tot = (i + 1) * ander.size() / volgorde.size();
      while (gedaan < tot) {
        doe(ander.get(gedaan++));
      }
    }
    List<Punt.Plek> over = List.copyOf(nietBereikt);
    nietBereikt.clear();
    over.forEach(this::dood);
  }

  /** A replica dies where this place is reached; the other one, if it has to, later. */
  void dood(Punt.Plek plek) {
    for (int poging = 0; poging < POGINGEN; poging++) {
      if (probeer(plek, poging == 0 ? 1 + toeval.nextInt(3) : 1)) {
        doden.merge(plek.toString(), 1, Integer::sum);
        return;
      }
    }
    nietBereikt.add(plek);
  }

  private boolean probeer(Punt.Plek plek, int keer) {
    wachtOpEen();
    Punt punt = plek.punt();
    if (punt.vraagtBesluit() && !besluiten.zorgVoorMislukte(OP_EEN_PUNT)) {
      return false;
    }
    int nodig = punt.vraagtBesluit() || geduld(punt).compareTo(OP_EEN_PUNT) > 0 ? 1 : keer;
    omgeving.replicas().forEach(replica -> omgeving.punten().wapen(replica.naam(), plek, nodig));
    if (punt.vraagtBesluit()) {
      Replica een = levende();
      CompletableFuture.runAsync(() -> besluiten.neem(een, punt.vraagtHervatting()));
    }
    if (punt.vraagtOnzin()) {
      CompletableFuture.runAsync(() -> opdrachtgever.stuurOnzin(Buren.GEMEENTE));
    }
    Puntenloket.Bereikt bereikt = omgeving.punten().wachtOp(plek, geduld(punt));
    omgeving.replicas().forEach(replica -> omgeving.punten().ontwapen(replica.naam()));
    if (bereikt == null) {
      return false;
    }
    Replica getroffen = omgeving.replica(bereikt.replica());
    getroffen.dood();
    omgeving.replicas().forEach(replica -> omgeving.punten().ga(replica.naam()));
    getroffen.start();
    return true;
  }

  private static Duration geduld(Punt punt) {
    if (punt.isZeldzaam()) {
      return VAN_ZELDZAME;
    }
    return punt.vraagtLezers() ? VAN_LEZERS : OP_EEN_PUNT;
  }

  /** One of the replicas takes calls; a dead one is on its way. */
  private void wachtOpEen() {
    omgeving.replicas().stream().filter(replica -> !replica.leeft()).forEach(Replica::start);
    if (!Tijd.wacht(START, () -> omgeving.replicas().stream().anyMatch(Replica::isGereed))) {
      omgeving.replicas().forEach(Replica::wachtTotGereed);
    }
  }

  private Replica levende() {
    List<Replica> gereed = omgeving.replicas().stream().filter(Replica::isGereed).toList();
    return gereed.isEmpty()
        ? omgeving.replicas().get(0)
        : gereed.get(toeval.nextInt(gereed.size()));
  }

  void doe(Onheil onheil) {
    wachtOpEen();
    Replica replica = omgeving.replicas().get(toeval.nextInt(2));
    String buur = buurVoor(onheil);
    List<Luik> luiken = replica.luiken(buur);
    Duration even = Duration.ofMillis(500 + toeval.nextInt(1500));
    String wat = onheil.name();
    switch (onheil) {
      case DOOD_ZOMAAR -> {
        Tijd.slaap(even);
        vermoord(replica);
      }
      case TE_LAAT_EN_DOOD -> laatEnDood(replica);
      case BEVRIES -> {
        replica.bevries();
        Tijd.slaap(Omgeving.LEASE.dividedBy(2));
        replica.ontdooi();
      }
      case VERBREEK -> {
        luiken.forEach(Luik::verbreek);
        wat += " " + buur;
      }
      case WEIGER -> {
        luiken.forEach(Luik::weiger);
        Tijd.slaap(even);
        luiken.forEach(Luik::herstel);
        wat += " " + buur;
      }
      case VERTRAAG -> {
        Duration traag = Duration.ofMillis(50 + toeval.nextInt(300));
        luiken.forEach(luik -> luik.vertraag(traag));
        Tijd.slaap(even);
        luiken.forEach(Luik::herstel);
        wat += " " + buur;
      }
      case HERSTART_POSTGRES -> omgeving.herstartDatabase();
      case HERSTART_KAFKA -> omgeving.herstartMakelaar();
      case STOP -> {
        List<String> gemeenten = List.copyOf(omgeving.zaaksystemen().keySet());
        noodstop.stop(
            gemeenten.get(toeval.nextInt(gemeenten.size())),
            Noodstop.ZAAKSYSTEEM,
            even.plusSeconds(2));
      }
      case STOP_KANAAL -> {
        String kanaal = Noodstop.KANALEN.get(toeval.nextInt(Noodstop.KANALEN.size()));
        boolean tweede = toeval.nextBoolean() && !kanaal.equals("fbs");
        noodstop.stop(tweede ? Buren.TWEEDE_GEMEENTE : Buren.GEMEENTE, kanaal, even.plusSeconds(2));
        wat += " " + kanaal;
      }
      case BESLIS -> besluiten.neem(levende(), false);
    }
    storingen.merge(wat, 1, Integer::sum);
  }

  /** Every neighbour in turn, for each fault apart. */
  private String buurVoor(Onheil onheil) {
    int beurt = beurten.merge(onheil, 1, Integer::sum);
    List<String> namen = omgeving.namen();
    return namen.get((eerste + beurt) % namen.size());
  }

  /** What a dead replica had sent arrives while the other one takes over. */
  private void laatEnDood(Replica replica) {
    omgeving.replicas().forEach(Replica::wachtTotGereed);
    Duration onderweg = Omgeving.LEASE.multipliedBy(2).dividedBy(3);
    Punt.Plek plek = Punt.STAP_BEGONNEN.bij(LAAT.get(toeval.nextInt(LAAT.size())));
    omgeving.punten().wapen(replica.naam(), plek, 1);
    if (omgeving.punten().wachtOp(plek, OP_EEN_PUNT) != null) {
      // Not earlier: every step before it would take as long.
      omgeving
          .zaaksystemen()
          .keySet()
          .forEach(buur -> replica.luiken(buur).forEach(luik -> luik.vertraag(onderweg)));
      omgeving.punten().ga(replica.naam());
      Tijd.slaap(Duration.ofMillis(300));
    }
    omgeving.punten().ontwapen(replica.naam());
    vermoord(replica);
    replica.herstelNetwerk();
  }

  private void vermoord(Replica replica) {
    replica.dood();
    doden.merge("zomaar", 1, Integer::sum);
    replica.start();
  }
}
