package nl.machtigingsbrug.beheer;

import java.time.Instant;
import java.util.List;
import nl.machtigingsbrug.levering.Leveringsstop;

/** What is stopped for a gemeente. */
record Stopweergave(List<Stop> leveringsstops) {

  record Stop(String bestemming, String reden, String door, Instant sinds) {}

  static Stopweergave van(List<Leveringsstop> stops) {
    return new Stopweergave(
        stops.stream()
            .map(stop -> new Stop(stop.bestemming(), stop.reden(), stop.door(), stop.sinds()))
            .toList());
  }
}
