package nl.machtigingsbrug.storing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.OngeldigeIdentificatie;
import nl.machtigingsbrug.scenario.Scenario;
import nl.machtigingsbrug.scenario.Scenariobestand;

/**
 * A stream of aanvragen that follows from its seed: the scenarios without a fault of their own, by
 * gemeente, each time with other persons and other sizes of documents.
 */
final class Aanbod {

  private static final Pattern BSN = Pattern.compile("\"(9999[0-9]{5})\"");
  private static final Pattern PERSOON = Pattern.compile("\"([0-9]{8,9})\"");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final long zaad;
  private final Map<String, List<Scenariobestand>> perGemeente = new LinkedHashMap<>();
  private final List<String> nummers = new ArrayList<>();
  private final AtomicInteger personen = new AtomicInteger();
  private final AtomicInteger volgnummer = new AtomicInteger();

  Aanbod(long zaad) {
    this.zaad = zaad;
    for (Scenariobestand bestand : Scenariobestand.alle()) {
      if (bestand.scenario().storing() == null) {
        perGemeente
            .computeIfAbsent(
                Objects.requireNonNullElse(bestand.scenario().gemeente(), Buren.GEMEENTE),
                gemeente -> new ArrayList<>())
            .add(bestand);
      }
    }
    for (int i = 0; i < 100_000; i++) {
      String nummer = String.format("9999%05d", i);
      if (isBsn(nummer)) {
        nummers.add(nummer);
      }
    }
    Collections.shuffle(nummers, new Random(zaad));
  }

  /** How many were made. */
  int aantal() {
    return volgnummer.get();
  }

  /** The next one. */
  Aanbieding volgende() {
    int nummer = volgnummer.incrementAndGet();
    Random toeval = new Random((zaad * 1_000_003 + nummer) * 0x9E37_79B9_7F4A_7C15L);
    List<List<Scenariobestand>> gemeenten = List.copyOf(perGemeente.values());
    List<Scenariobestand> keuze = gemeenten.get(toeval.nextInt(gemeenten.size()));
    Scenariobestand bestand = keuze.get(toeval.nextInt(keuze.size()));
    String tekst = metAnderen(JSON.valueToTree(bestand.scenario()).toString());
    String kenmerk = "proef-" + zaad + "-" + nummer;
    boolean overKafka = toeval.nextInt(5) == 0;
    boolean teruggekoppeld = toeval.nextBoolean();
    boolean trektIn = toeval.nextInt(4) == 0;
    return new Aanbieding(
        kenmerk,
        bestand.zin(),
        scenario(tekst, toeval),
        personen(tekst),
        bestand.scenario().herhaal() || toeval.nextInt(10) == 0,
        overKafka,
        teruggekoppeld,
        overKafka
            ? List.of()
            : Vervolg.over(kenmerk, bestand.scenario().gemeente(), trektIn, toeval),
        trektIn);
  }

  private static Scenario scenario(String tekst, Random toeval) {
    try {
      JsonNode json = JSON.readTree(tekst);
      for (JsonNode document : json.path("aanvraag").path("documenten")) {
        ((ObjectNode) document).put("bytes", 500 + toeval.nextInt(80_000));
      }
      return JSON.treeToValue(json, Scenario.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String metAnderen(String tekst) {
    Map<String, String> ander = new HashMap<>();
    return BSN.matcher(tekst)
        .replaceAll(
            gevonden ->
                "\"" + ander.computeIfAbsent(gevonden.group(1), bsn -> nieuwePersoon()) + "\"");
  }

  private String nieuwePersoon() {
    return nummers.get(personen.getAndIncrement() % nummers.size());
  }

  private static Set<String> personen(String tekst) {
    Set<String> personen = new TreeSet<>();
    Matcher zoek = PERSOON.matcher(tekst);
    while (zoek.find()) {
      personen.add(zoek.group(1));
    }
    return personen;
  }

  private static boolean isBsn(String nummer) {
    try {
      return new Bsn(nummer).equals(new Bsn(nummer));
    } catch (OngeldigeIdentificatie e) {
      return false;
    }
  }
}
