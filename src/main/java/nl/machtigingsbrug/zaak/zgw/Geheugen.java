package nl.machtigingsbrug.zaak.zgw;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/**
 * Remembers answers for a stated time. However many ask at once, one of them fetches and the others
 * wait for it; a failure is told to all of them and not remembered.
 */
final class Geheugen<K, V> {

  private static final int GROOTSTE = 1000;

  private final ConcurrentMap<K, Post<V>> posten = new ConcurrentHashMap<>();
  private final Duration levensduur;
  private final Clock klok;

  Geheugen(Duration levensduur, Clock klok) {
    this.levensduur = levensduur;
    this.klok = klok;
  }

  V haal(K sleutel, Supplier<V> bron) {
    Instant nu = klok.instant();
    if (posten.size() >= GROOTSTE) {
      posten.clear();
    }
    Post<V> post =
        posten.compute(
            sleutel,
            (k, oud) ->
                oud != null && nu.isBefore(oud.tot())
                    ? oud
                    : new Post<>(new FutureTask<>(bron::get), nu.plus(levensduur)));
    post.taak().run();
    try {
      return post.taak().get();
    } catch (ExecutionException e) {
      posten.remove(sleutel, post);
      if (e.getCause() instanceof RuntimeException fout) {
        throw fout;
      }
      throw new Afwijzing(Foutcode.LEVERING_STORING);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Afwijzing(Foutcode.LEVERING_ONBEREIKBAAR);
    }
  }

  private record Post<V>(FutureTask<V> taak, Instant tot) {}
}
