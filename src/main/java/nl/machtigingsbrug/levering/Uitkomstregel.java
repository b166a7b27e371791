package nl.machtigingsbrug.levering;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Uitkomst.Herhalen;
import nl.machtigingsbrug.levering.Uitkomst.Mislukt;
import org.apache.camel.http.base.HttpOperationFailedException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** What a failing call means. The only place that decides it; pure but for the clock. */
record Uitkomstregel(Set<Integer> herhaalbareStatussen, Clock klok) {
  /** The request was never sent. */
  private static final List<Class<? extends Throwable>> GEEN_VERBINDING =
      List.of(
          ConnectException.class,
          ConnectTimeoutException.class,
          HttpConnectTimeoutException.class,
          UnknownHostException.class,
          NoRouteToHostException.class,
          UnresolvedAddressException.class,
          SSLHandshakeException.class,
          SSLPeerUnverifiedException.class);

  /** A 4xx that may come after the neighbour did something: it timed out, or it has it already. */
  private static final Set<Integer> MISSCHIEN_GEBEURD = Set.of(408, 409);

  /** A 4xx about the neighbour or the connection; any other is about the message. */
  private static final Set<Integer> OVER_DE_BUURMAN = Set.of(408, 425);

  Uitkomst bepaal(Throwable fout) {
    var stap = Oorzaken.zoek(fout, Stapfout.class);
    if (stap.isPresent()) {
      return stap.get().uitkomst();
    }
    var afwijzing = Oorzaken.zoek(fout, Afwijzing.class);
    if (afwijzing.isPresent()) {
      return afgewezen(afwijzing.get().code());
    }
    if (Oorzaken.van(fout).anyMatch(Uitkomstregel::vanOns)) {
      return new Herhalen(Foutcode.LEVERING_ONVERWACHT, null, false);
    }
    var http = Oorzaken.zoek(fout, HttpOperationFailedException.class);
    if (http.isPresent()) {
      return status(http.get());
    }
    var kafka = Kafkafouten.bepaal(fout);
    if (kafka.isPresent()) {
      return kafka.get();
    }
    if (Oorzaken.van(fout).anyMatch(Uitkomstregel::geenVerbinding)) {
      return new Herhalen(Foutcode.LEVERING_ONBEREIKBAAR, null, true);
    }
    boolean gebroken = Oorzaken.zoek(fout, IOException.class).isPresent();
    return new Herhalen(
        gebroken ? Foutcode.LEVERING_STORING : Foutcode.LEVERING_ONVERWACHT, null, false);
  }

  private static Uitkomst afgewezen(Foutcode code) {
    if (code == Foutcode.LEVERING_UITKOMST_ONBEKEND) {
      return new Uitkomst.Onbekend(code, false);
    }
    return code.herstelbaar() ? new Herhalen(code, null, false) : new Mislukt(code, false);
  }

  private Uitkomst status(HttpOperationFailedException fout) {
    int status = fout.getStatusCode();
    if (status >= 500) {
      return status == 503
          ? new Herhalen(Foutcode.LEVERING_TE_DRUK, wachten(fout), false)
          : new Herhalen(Foutcode.LEVERING_STORING, null, false);
    }
    boolean zeker = !MISSCHIEN_GEBEURD.contains(status);
    if (herhaalbareStatussen.contains(status)) {
      return status == 429
          ? new Herhalen(Foutcode.LEVERING_TE_DRUK, wachten(fout), true)
          : new Herhalen(Foutcode.LEVERING_STORING, null, zeker, !OVER_DE_BUURMAN.contains(status));
    }
    return new Mislukt(
        status == 401 || status == 403
            ? Foutcode.LEVERING_NIET_TOEGELATEN
            : Foutcode.LEVERING_GEWEIGERD,
        zeker);
  }

  private @Nullable Duration wachten(HttpOperationFailedException fout) {
    return RetryAfter.lees(fout.getResponseHeaders(), klok.instant());
  }

  /** Our own database: under it lies a broken connection too, and not with the neighbour. */
  private static boolean vanOns(Throwable fout) {
    return fout instanceof DataAccessException || fout instanceof TransactionException;
  }

  private static boolean geenVerbinding(Throwable fout) {
    return GEEN_VERBINDING.stream().anyMatch(soort -> soort.isInstance(fout));
  }
}
