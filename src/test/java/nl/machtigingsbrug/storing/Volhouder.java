package nl.machtigingsbrug.storing;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks again, now this replica and then that, until there is an answer. Of one thread. */
final class Volhouder {

  private static final Duration VOLHARDT = Duration.ofMinutes(15);

  private final Omgeving omgeving;
  private final Beller beller;
  private final Journaal journaal;
  private final Random toeval;

  Volhouder(Omgeving omgeving, Beller beller, Journaal journaal, long zaad) {
    this.omgeving = omgeving;
    this.beller = beller;
    this.journaal = journaal;
    this.toeval = new Random(zaad);
  }

  /** {@code POST}: the first answer that is one, or null when none came for a long time. */
  Beller.@Nullable Antwoord stuur(
      String client, String pad, String wat, Supplier<JsonNode> bericht) {
    return houVol(pad, wat, adres -> beller.stuur(client, adres, bericht.get()));
  }

  /** {@code GET}: the same. */
  Beller.@Nullable Antwoord lees(String client, String pad, String wat) {
    return houVol(pad, wat, adres -> beller.lees(client, adres));
  }

  private Beller.@Nullable Antwoord houVol(
      String pad, String wat, Function<URI, Beller.Antwoord> roep) {
    long einde = System.nanoTime() + VOLHARDT.toNanos();
    List<Replica> replicas = omgeving.replicas();
    int wie = toeval.nextInt(replicas.size());
    while (System.nanoTime() < einde) {
      Replica replica = replicas.get(wie++ % replicas.size());
      Beller.Antwoord antwoord = roep.apply(replica.adres().resolve(pad));
      journaal.antwoord(antwoord);
      if (antwoord.isEinde()) {
        return antwoord;
      }
      Tijd.slaap(Duration.ofMillis(100 + toeval.nextInt(300)));
    }
    journaal.afwijking(wat + ": na een kwartier nog geen antwoord op " + pad);
    return null;
  }
}
