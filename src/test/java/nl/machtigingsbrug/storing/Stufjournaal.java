package nl.machtigingsbrug.storing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What senders of StUF saw, in the memory of the test. */
final class Stufjournaal {

  private final ConcurrentLinkedQueue<Zending> zendingen = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<String> afwijkingen = new ConcurrentLinkedQueue<>();
  private final Map<String, String> leveringen = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> antwoorden = new ConcurrentHashMap<>();

  /**
   * All that was told about one zaak.
   *
   * @param naam by which it is known in messages
   * @param nummer of the zaak
   * @param document number of its document, or empty where it was not told of
   * @param heel whether every message was confirmed; else the last one was refused, or lies with a
   *     human
   */
  record Zending(String naam, String gemeente, String nummer, String document, boolean heel) {}

  void verzonden(Zending zending) {
    zendingen.add(zending);
  }

  /** A message was confirmed. */
  void bevestigd(String levering, String bericht) {
    leveringen.put(levering, bericht);
  }

  void antwoord(String soort) {
    antwoorden.computeIfAbsent(soort, s -> new AtomicInteger()).incrementAndGet();
  }

  /** What a sender saw that may not be. */
  void afwijking(String tekst) {
    afwijkingen.add(tekst);
  }

  List<Zending> zendingen() {
    return List.copyOf(zendingen);
  }

  /** The message of each levering that was confirmed. */
  Map<String, String> leveringen() {
    return Map.copyOf(leveringen);
  }

  List<String> afwijkingen() {
    return List.copyOf(afwijkingen);
  }

  int aantal() {
    return zendingen.size();
  }

  /** How often each answer came. */
  Map<String, Integer> antwoorden() {
    Map<String, Integer> uit = new TreeMap<>();
    antwoorden.forEach((soort, aantal) -> uit.put(soort, aantal.get()));
    return uit;
  }
}
