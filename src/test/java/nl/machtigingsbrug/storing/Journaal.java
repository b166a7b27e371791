package nl.machtigingsbrug.storing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the clients saw, in the memory of the test: nothing that dies can change it. */
final class Journaal {

  private final Map<String, Ontvangst> bevestigd = new ConcurrentHashMap<>();
  private final Map<Opdrachtpost.Plaats, Opdracht> opdrachten = new ConcurrentHashMap<>();
  private final Map<String, String> terugkoppelingen = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<String> afwijkingen = new ConcurrentLinkedQueue<>();
  private final Map<Integer, AtomicInteger> statussen = new ConcurrentHashMap<>();
  private final AtomicInteger geweigerd = new AtomicInteger();
  private final AtomicInteger berichten = new AtomicInteger();

  /**
   * An acknowledged aanvraag.
   *
   * @param id of the acknowledgement
   * @param toegestaan whether it needs no human
   */
  record Ontvangst(String id, Aanbieding aanbieding, String gemeente, boolean toegestaan) {}

  /**
   * What the broker took.
   *
   * @param aanbieding null for what can only be refused
   * @param verwacht the uitkomst, or the code with which it is refused
   */
  record Opdracht(@Nullable Aanbieding aanbieding, String gemeente, String verwacht) {

    boolean isTeWeigeren() {
      return verwacht.startsWith("MB-");
    }

    @Override
    public String toString() {
      return aanbieding == null ? "onzin" : aanbieding.kenmerk() + " (" + aanbieding.zin() + ")";
    }
  }

  void opdracht(Opdrachtpost.Plaats plaats, Opdracht opdracht) {
    opdrachten.put(plaats, opdracht);
  }

  /** The broker took what a back office tells of an aanvraag. */
  void teruggekoppeld(String aanvraag, String gebeurtenis) {
    terugkoppelingen.put(gebeurtenis, aanvraag);
  }

  void bevestigd(Ontvangst ontvangst) {
    Ontvangst eerder = bevestigd.putIfAbsent(ontvangst.aanbieding().kenmerk(), ontvangst);
    if (eerder != null && !eerder.id().equals(ontvangst.id())) {
      afwijking(ontvangst.aanbieding().kenmerk() + " is twee keer bevestigd, met een ander id");
    }
  }

  void geweigerd() {
    geweigerd.incrementAndGet();
  }

  /** Of every answer, also of none (0). */
  void antwoord(Beller.Antwoord antwoord) {
    berichten.incrementAndGet();
    statussen.computeIfAbsent(antwoord.status(), s -> new AtomicInteger()).incrementAndGet();
  }

  /** What a client saw that may not be. */
  void afwijking(String tekst) {
    afwijkingen.add(tekst);
  }

  /** By id. */
  Map<String, Ontvangst> ontvangsten() {
    return bevestigd.values().stream()
        .collect(Collectors.toMap(Ontvangst::id, o -> o, (een, ander) -> een, TreeMap::new));
  }

  /** By where they lie. */
  Map<Opdrachtpost.Plaats, Opdracht> opdrachten() {
    return Map.copyOf(opdrachten);
  }

  /** The aanvraag of each, by the id of its event. */
  Map<String, String> terugkoppelingen() {
    return Map.copyOf(terugkoppelingen);
  }

  List<String> afwijkingen() {
    return List.copyOf(afwijkingen);
  }

  int aantalBevestigd() {
    return bevestigd.size();
  }

  int aantalGeweigerd() {
    return geweigerd.get();
  }

  /** How often a replica that had no routes yet refused what it was to take. */
  int berichten() {
    return berichten.get();
  }

  /** How often each status came. */
  Map<Integer, Integer> statussen() {
    Map<Integer, Integer> uit = new TreeMap<>();
    statussen.forEach((status, aantal) -> uit.put(status, aantal.get()));
    return uit;
  }
}
