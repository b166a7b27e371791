package nl.machtigingsbrug.storing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds what the broker took from portal and back offices against what is stored, and against the
 * dead letters. What it finds of an order counts from then on as acknowledged with its id.
 */
final class Opdrachtboek {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Omgeving omgeving;
  private final Journaal journaal;
  private final Map<String, List<Opgeslagen>> aanvragen = new HashMap<>();
  private final Map<Opdrachtpost.Plaats, Set<String>> letters = new HashMap<>();
  private final List<Belofte.Gebroken> gebroken = new ArrayList<>();

  Opdrachtboek(Omgeving omgeving, Journaal journaal) {
    this.omgeving = omgeving;
    this.journaal = journaal;
  }

  private record Opgeslagen(String id, String uitkomst) {}

  /** Every promise that was broken. */
  List<Belofte.Gebroken> controleer() {
    lees();
    journaal.opdrachten().forEach(this::opdracht);
    letters.keySet().stream()
        .filter(plaats -> !journaal.opdrachten().containsKey(plaats))
        .forEach(plaats -> meld("een dode letter van " + plaats + ", die goed was"));
    terugkoppelingen();
    return List.copyOf(gebroken);
  }

  private void lees() {
    omgeving
        .database()
        .rijen("select kenmerk, id, uitkomst from aanvraag")
        .forEach(
            rij ->
                aanvragen
                    .computeIfAbsent(rij.get(0), kenmerk -> new ArrayList<>())
                    .add(new Opgeslagen(rij.get(1), rij.get(2).toLowerCase(Locale.ROOT))));
    for (byte[] bytes : omgeving.post().dodeLetters()) {
      try {
        JsonNode letter = JSON.readTree(bytes);
        letters
            .computeIfAbsent(
                new Opdrachtpost.Plaats(
                    letter.path("topic").asText(),
                    letter.path("partitie").asInt(),
                    letter.path("offset").asLong()),
                plaats -> new TreeSet<>())
            .add(letter.path("foutcode").asText());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void opdracht(Opdrachtpost.Plaats plaats, Journaal.Opdracht opdracht) {
    Set<String> codes = letters.getOrDefault(plaats, Set.of());
    if (!codes.equals(opdracht.isTeWeigeren() ? Set.of(opdracht.verwacht()) : Set.of())) {
      meld(opdracht + " op " + plaats + " heeft dode letters " + codes);
    }
    Aanbieding aanbieding = opdracht.aanbieding();
    if (aanbieding == null) {
      return;
    }
    List<Opgeslagen> gevonden = aanvragen.getOrDefault(aanbieding.kenmerk(), List.of());
    if (gevonden.size() != (opdracht.isTeWeigeren() ? 0 : 1)) {
      meld(opdracht + " op " + plaats + " is " + gevonden.size() + " keer opgeslagen");
    }
    for (Opgeslagen een : gevonden) {
      if (!een.uitkomst().equals(opdracht.verwacht())) {
        meld(opdracht + " op " + plaats + " heeft uitkomst " + een.uitkomst());
      }
      journaal.bevestigd(
          new Journaal.Ontvangst(
              een.id(), aanbieding, opdracht.gemeente(), een.uitkomst().equals("toegestaan")));
    }
  }

  private void terugkoppelingen() {
    Map<String, String> verwacht = journaal.terugkoppelingen();
    Map<String, Integer> gevonden = new HashMap<>();
    for (List<String> rij :
        omgeving.database().rijen("select event_id, aanvraag_id from terugkoppeling")) {
      gevonden.merge(rij.get(0), 1, Integer::sum);
      if (!rij.get(1).equals(verwacht.get(rij.get(0)))) {
        meld("terugkoppeling " + rij + ", die niemand zo gaf");
      }
    }
    for (String id : verwacht.keySet()) {
      int keer = gevonden.getOrDefault(id, 0);
      if (keer != 1) {
        meld("terugkoppeling " + id + " staat er " + keer + " keer");
      }
    }
  }

  private void meld(String hoe) {
    gebroken.add(new Belofte.Gebroken(Belofte.OPDRACHTEN, hoe));
  }
}
