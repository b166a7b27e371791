package nl.machtigingsbrug.levering;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Begin.Gestart;
import nl.machtigingsbrug.levering.Begin.Later;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** Makes an attempt: begins it, runs its route, and writes what came of it. */
class Leveraar {
  private static final Logger LOG = LoggerFactory.getLogger(Leveraar.class);

  private final Pogingen pogingen;
  private final Afloop afloop;
  private final Wekker wekker;
  private final Uitkomstregel regel;
  private final CamelContext camel;
  private final ProducerTemplate template;
  private final Duration lease;
  private final Clock klok;

  Leveraar(
      Pogingen pogingen,
      Afloop afloop,
      Wekker wekker,
      Uitkomstregel regel,
      CamelContext camel,
      ProducerTemplate template,
      Duration lease,
      Clock klok) {
    this.pogingen = pogingen;
    this.afloop = afloop;
    this.wekker = wekker;
    this.regel = regel;
    this.camel = camel;
    this.template = template;
    this.lease = lease;
    this.klok = klok;
  }

  /** Looks at a levering and delivers it if it may; when to look again, if ever. */
  Optional<Instant> lever(UUID id) {
    if (!camel.isStarted()) {
      return Optional.of(klok.instant().plusSeconds(1));
    }
    Begin begin = pogingen.begin(id);
    if (begin instanceof Later later) {
      return Optional.of(later.moment());
    }
    return begin instanceof Gestart gestart ? poging(gestart.levering()) : Optional.empty();
  }

  private Optional<Instant> poging(Levering levering) {
    Throwable fout = rijd(levering);
    try {
      return sluit(levering, fout);
    } catch (LeaseKwijt kwijt) {
      regel(levering, "Attempt lost its lease, nothing written", null).log();
      return Optional.of(klok.instant().plus(lease));
    }
  }

  /** Runs the route, without a database transaction; the failure, or null. */
  private @Nullable Throwable rijd(Levering levering) {
    if (camel.getRoute(levering.route()) == null) {
      Uitkomst geenRoute = new Uitkomst.Mislukt(Foutcode.CONFIG_ONGELDIG, true);
      return new Stapfout(levering.route(), geenRoute, "no such route");
    }
    Lopend lopend = new Lopend(levering);
    Exchange uit = template.send("direct:" + levering.route(), lopend::zetOp);
    return lopend.fout() != null ? lopend.fout() : Routefout.van(uit);
  }

  private Optional<Instant> sluit(Levering levering, @Nullable Throwable fout) {
    if (fout == null) {
      afloop.eindig(levering, new Uitkomst.Gelukt(), "");
      regel(levering, "Delivered", null).log();
      afloop.volgers(levering).forEach(wekker::wek);
      return Optional.empty();
    }
    Oorzaken.zoek(fout, Error.class)
        .ifPresent(
            error -> {
              throw error;
            });
    if (Oorzaken.zoek(fout, LeaseKwijt.class).isPresent()) {
      throw new LeaseKwijt();
    }
    if (Oorzaken.zoek(fout, Gestopt.class).isPresent()) {
      regel(levering, "Attempt ended by the stop switch", null).log();
      return Optional.of(afloop.onderbreek(levering));
    }
    Uitkomst uitkomst = regel.bepaal(fout);
    Optional<Stapfout> stap = Oorzaken.zoek(fout, Stapfout.class);
    Optional<Instant> volgende =
        afloop.eindig(levering, uitkomst, stap.map(Stapfout::waar).orElse(""));
    regel(levering, "Attempt failed", uitkomst)
        .addKeyValue("stap", stap.map(Stapfout::waar).orElse(""))
        .addKeyValue("oorzaak", stap.map(Stapfout::oorzaak).orElseGet(() -> Oorzaken.kort(fout)))
        .addKeyValue("volgendePoging", volgende.map(Instant::toString).orElse(""))
        .log();
    if (volgende.isEmpty()) {
      // Some go on after one that was given up; the others find their gate closed.
      afloop.volgers(levering).forEach(wekker::wek);
    }
    return volgende;
  }

  private static LoggingEventBuilder regel(
      Levering levering, String wat, @Nullable Uitkomst uitkomst) {
    return LOG.atInfo()
        .setMessage(wat)
        .addKeyValue("leveringId", levering.id())
        .addKeyValue("gemeente", levering.gemeente())
        .addKeyValue("bestemming", levering.bestemming())
        .addKeyValue("routeId", levering.route())
        .addKeyValue("poging", levering.poging())
        .addKeyValue("uitkomst", uitkomst == null ? "" : uitkomst.getClass().getSimpleName())
        .addKeyValue("foutcode", uitkomst == null ? "" : uitkomst.code());
  }
}
