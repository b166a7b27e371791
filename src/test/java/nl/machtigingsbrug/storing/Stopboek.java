package nl.machtigingsbrug.storing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.machtigingsbrug.buren.Kanaalburen;
import nl.machtigingsbrug.buren.kanaal.Aanvraag;
import nl.machtigingsbrug.buren.zaaksysteem.Verzoek;

/**
 * Looks whether a bestemming that was stopped still had a step begin, and a channel was called all
 * the same. Asking a channel how it went may be. Calls of a zaaksysteem: {@link Boekhouding}.
 */
final class Stopboek {

  private final Omgeving omgeving;
  private final List<Noodstop.Periode> stops;

  Stopboek(Omgeving omgeving, List<Noodstop.Periode> stops) {
    this.omgeving = omgeving;
    this.stops = stops;
  }

  /** Every promise that was broken. */
  List<Belofte.Gebroken> controleer() {
    List<Belofte.Gebroken> gebroken = new ArrayList<>();
    for (Noodstop.Periode stop : stops) {
      Stream.concat(
              aanroepen(stop).filter(moment -> valtIn(stop, moment)).map(Instant::toString),
              begonnen(stop).stream())
          .forEach(wat -> gebroken.add(new Belofte.Gebroken(Belofte.STOP, stop + ": om " + wat)));
    }
    return gebroken;
  }

  private static boolean valtIn(Noodstop.Periode stop, Instant moment) {
    return moment.isAfter(stop.vanaf().plusSeconds(1)) && moment.isBefore(stop.tot());
  }

  /** When it was asked to send something. */
  private Stream<Instant> aanroepen(Noodstop.Periode stop) {
    Map<String, Kanaalburen> alle = omgeving.kanalen().alle();
    Kanaalburen kanalen = alle.get(stop.gemeente());
    if (kanalen == null) {
      return Stream.of();
    }
    return switch (stop.bestemming()) {
      case "berichtenbox" -> momenten(kanalen.ebms().aanvragen(), List.of("POST", "PUT"));
      case "fbs" -> momenten(kanalen.magazijn().aanvragen(), List.of("POST"));
      case "email", "sms" ->
          kanalen.notifynl().server().verzoeken().stream()
              .filter(verzoek -> verzoek.regel().equals("POST " + pad(stop.bestemming())))
              .map(Verzoek::begonnen);
      case "vtb-bericht" ->
          kanalen.vtb().server().verzoeken().stream()
              .filter(verzoek -> verzoek.methode().equals("POST"))
              .filter(verzoek -> verzoek.pad().endsWith("/berichten"))
              .map(Verzoek::begonnen);
      default -> Stream.of();
    };
  }

  private static String pad(String bestemming) {
    return "/v2/notifications/" + bestemming;
  }

  private static Stream<Instant> momenten(List<Aanvraag> aanvragen, List<String> methoden) {
    return aanvragen.stream()
        .filter(aanvraag -> methoden.contains(aanvraag.methode()))
        .map(Aanvraag::begonnen);
  }

  /** Steps that began, also of what calls nobody: a letter is laid in a folder. */
  private List<String> begonnen(Noodstop.Periode stop) {
    return omgeving
        .database()
        .rijen(
            "select s.naam, s.begonnen_op, l.id from stap s join levering l on l.id = s.levering_id"
                + " where l.gemeente = '%s' and l.bestemming = '%s' and s.begonnen_op > '%s'::timestamptz and s.begonnen_op < '%s'::timestamptz"
                    .formatted(
                        stop.gemeente(),
                        stop.bestemming(),
                        stop.vanaf().plusSeconds(1),
                        stop.tot()))
        .stream()
        .map(List::toString)
        .toList();
  }
}
