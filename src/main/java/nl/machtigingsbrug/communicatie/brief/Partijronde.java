package nl.machtigingsbrug.communicatie.brief;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import nl.machtigingsbrug.fout.Foutcode;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Closes the batches that are due, takes up those that were broken off, and removes those that had
 * their term. One that fails does not keep the others waiting.
 */
@Component
class Partijronde {

  private static final Logger LOG = LoggerFactory.getLogger(Partijronde.class);

  private final Briefinstellingen instellingen;
  private final Partijen partijen;
  private final ProducerTemplate camel;
  private final Clock klok;

  Partijronde(
      Briefinstellingen instellingen, Partijen partijen, ProducerTemplate camel, Clock klok) {
    this.instellingen = instellingen;
    this.partijen = partijen;
    this.camel = camel;
    this.klok = klok;
  }

  void loop() {
    if (instellingen.gemeenten().isEmpty() || !camel.getCamelContext().isStarted()) {
      return;
    }
    Instant nu = klok.instant();
    instellingen
        .gemeenten()
        .forEach((naam, gemeente) -> partijen.maak(naam, gemeente.tijden().laatste(nu)));
    partijen.open().forEach(this::sluit);
    instellingen
        .gemeenten()
        .forEach(
            (naam, gemeente) ->
                partijen
                    .verlopen(naam, nu.minus(Duration.ofDays(gemeente.bewaardagen())))
                    .forEach(this::ruimOp));
  }

  private void sluit(Partij partij) {
    // Made by whoever manages the mount: what is not there now would be written beside it.
    if (!Files.isDirectory(map().resolve(partij.gemeente()))) {
      meld("Partij niet gesloten", partij);
      return;
    }
    Exchange uit =
        camel.request("direct:brief-partij", exchange -> exchange.getMessage().setBody(partij));
    if (uit.getException() != null) {
      meld("Partij niet gesloten", partij);
      return;
    }
    partijen.sluit(partij, klok.instant());
    LOG.atInfo()
        .setMessage("Partij brieven gesloten")
        .addKeyValue("gemeente", partij.gemeente())
        .addKeyValue("partij", partij.naam())
        .log();
  }

  private void ruimOp(Partij partij) {
    try {
      Files.deleteIfExists(map().resolve(partij.map() + ".klaar"));
      Path folder = map().resolve(partij.map());
      if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        try (var bestanden = Files.list(folder)) {
          for (Path bestand : bestanden.toList()) {
            Files.delete(bestand);
          }
        }
        Files.delete(folder);
      }
      partijen.opgeruimd(partij, klok.instant());
    } catch (IOException fout) {
      meld("Partij niet opgeruimd", partij);
    }
  }

  private Path map() {
    return Objects.requireNonNull(instellingen.map());
  }

  private static void meld(String wat, Partij partij) {
    LOG.atError()
        .setMessage(wat)
        .addKeyValue("gemeente", partij.gemeente())
        .addKeyValue("partij", partij.naam())
        .addKeyValue("foutcode", Foutcode.BRIEF_PARTIJ.code())
        .log();
  }
}
