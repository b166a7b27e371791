package nl.machtigingsbrug.buren.zaaksysteem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All resources by kind, kept in a journal where there is a folder. */
final class Opslag {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, List<ObjectNode>> dingen = new LinkedHashMap<>();
  private final @Nullable Path journaal;

  Opslag(@Nullable Path map) {
    this.journaal = map == null ? null : map.resolve("zaaksysteem.jsonl");
    try {
      if (journaal != null && Files.exists(journaal)) {
        for (String regel : Files.readAllLines(journaal)) {
          JsonNode gelezen = JSON.readTree(regel);
          String soort = gelezen.path("soort").asText();
          if (gelezen.has("weg")) {
            String weg = gelezen.path("weg").asText();
            dingen
                .getOrDefault(soort, List.of())
                .removeIf(ding -> ding.path("url").asText().equals(weg));
          } else {
            onthoud(soort, (ObjectNode) gelezen.path("ding"));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  synchronized void bewaar(String soort, ObjectNode ding) {
    onthoud(soort, ding);
    ObjectNode regel = JSON.createObjectNode().put("soort", soort);
    regel.set("ding", ding);
    schrijf(regel);
  }

  private void schrijf(ObjectNode regel) {
    if (journaal != null) {
      try {
        Files.write(
            journaal,
            (regel + "\n").getBytes(StandardCharsets.UTF_8),
            StandardOpenOption.CREATE,
            StandardOpenOption.APPEND);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Whether it was there. */
  synchronized boolean verwijder(String soort, String url) {
    boolean weg =
        dingen
            .getOrDefault(soort, List.of())
            .removeIf(ding -> ding.path("url").asText().equals(url));
    if (weg) {
      schrijf(JSON.createObjectNode().put("soort", soort).put("weg", url));
    }
    return weg;
  }

  synchronized List<ObjectNode> alle(String soort, Predicate<ObjectNode> welke) {
    return dingen.getOrDefault(soort, List.of()).stream().filter(welke).toList();
  }

  synchronized Optional<ObjectNode> met(String soort, String url) {
    return dingen.getOrDefault(soort, List.of()).stream()
        .filter(ding -> ding.path("url").asText().equals(url))
        .findFirst();
  }

  private void onthoud(String soort, ObjectNode ding) {
    dingen.computeIfAbsent(soort, s -> new ArrayList<>()).add(ding);
  }
}
