package nl.machtigingsbrug.levering;

import com.fasterxml.jackson.databind.JsonNode;

/** What is known of a step when an attempt comes to it. */
sealed interface Stapbegin {
  /** Not begun before; now it is noted as begun. */
  record Nieuw() implements Stapbegin {}

  /** Done by an earlier attempt. */
  record Gedaan(JsonNode resultaat) implements Stapbegin {}

  /** Begun by an earlier attempt, without an end. */
  record Onderbroken(Zekerheid toen) implements Stapbegin {}
}
