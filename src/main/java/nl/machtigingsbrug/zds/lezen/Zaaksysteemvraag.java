package nl.machtigingsbrug.zds.lezen;

import java.io.IOException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.apache.camel.http.base.HttpOperationFailedException;
import org.jspecify.annotations.Nullable;

/** Says what a zaaksysteem that does not answer means to who asked; nothing of its own words. */
final class Zaaksysteemvraag {

  private Zaaksysteemvraag() {}

  /**
   * Asks.
   *
   * @throws Afwijzing MB-STUF-20 where asking later can help, MB-STUF-21 where it cannot
   */
  static <T> T vraag(Supplier<T> vraag) {
    try {
      return vraag.get();
    } catch (Afwijzing eigen) {
      throw eigen;
    } catch (RuntimeException fout) {
      throw Stream.<@Nullable Throwable>iterate(
              fout, t -> t != null, t -> t == null ? null : t.getCause())
          .limit(20)
          .map(Zaaksysteemvraag::afwijzing)
          .filter(gevonden -> gevonden != null)
          .findFirst()
          .orElse(fout);
    }
  }

  private static @Nullable RuntimeException afwijzing(@Nullable Throwable oorzaak) {
    if (oorzaak instanceof Afwijzing eigen) {
      return eigen;
    }
    if (oorzaak instanceof HttpOperationFailedException geweigerd) {
      int status = geweigerd.getStatusCode();
      boolean later = status >= 500 || status == 429;
      return new Afwijzing(
          later ? Foutcode.STUF_ZAAKSYSTEEM_STIL : Foutcode.STUF_ZAAKSYSTEEM_WEIGERT);
    }
    return oorzaak instanceof IOException ? new Afwijzing(Foutcode.STUF_ZAAKSYSTEEM_STIL) : null;
  }
}
