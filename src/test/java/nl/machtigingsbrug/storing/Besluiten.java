package nl.machtigingsbrug.storing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.zaaksysteem.Storing;
import nl.machtigingsbrug.buren.zaaksysteem.Zaak;
import nl.machtigingsbrug.buren.zaaksysteem.Zaaksysteem;

/**
 * Functioneel beheer: decides about lines of the werkvoorraad, and about blind steps by looking.
 */
final class Besluiten {

  /** By then a call that was under way has arrived. */
  private static final int RIJP = 5;

  private final Omgeving omgeving;
  private final Beller beller;
  private final Random toeval;
  private final Magazijnblik magazijn;
  private final AtomicInteger genomen = new AtomicInteger();
  private final AtomicInteger geweigerd = new AtomicInteger();

  Besluiten(Omgeving omgeving, Beller beller, long zaad) {
    this.omgeving = omgeving;
    this.beller = beller;
    this.toeval = new Random(zaad);
    this.magazijn = new Magazijnblik(omgeving);
  }

  private record Regel(
      String id, String gemeente, String soort, String aanvraag, String levering) {}

  /** Decides about a line, if there is one. */
  void neem(Replica replica, boolean hervat) {
    List<Regel> regels = open(hervat);
    if (regels.isEmpty()) {
      return;
    }
    Regel regel = regels.get(toeval.nextInt(regels.size()));
    ObjectNode bericht =
        JsonNodeFactory.instance
            .objectNode()
            .put("gemeente", regel.gemeente())
            .put("door", "medewerker-1")
            .put("toelichting", "storingsproef");
    switch (regel.soort()) {
      case "TOETSING_HERSTEL" ->
          bericht.put("besluit", toeval.nextInt(4) == 0 ? "afgewezen" : "toegelaten");
      case "LEVERING_MISLUKT" ->
          bericht.put("besluit", !hervat && toeval.nextInt(5) == 0 ? "ingetrokken" : "opnieuw");
      case "ONTVANGER_ONBEREIKBAAR" -> bericht.put("besluit", "afgehandeld");
      default -> {
        if (isSlot(regel)) {
          bericht.put("besluit", "stapNietGebeurd").put("stap", "slot");
          break;
        }
        boolean blindeBrief = magazijn.isBrief(regel.levering());
        boolean gebeurd = blindeBrief ? magazijn.heeft(regel.levering()) : heeftStatus(regel);
        bericht
            .put("besluit", gebeurd ? "stapGebeurd" : "stapNietGebeurd")
            .put("stap", blindeBrief ? "aanleveren" : "status");
      }
    }
    Beller.Antwoord antwoord =
        beller.stuur(
            Buren.BEHEER,
            replica.adres().resolve("/v1/werkvoorraad/" + regel.id() + "/besluit"),
            bericht);
    if (antwoord.isGoed()) {
      genomen.incrementAndGet();
    } else if (antwoord.status() >= 400 && antwoord.status() < 500) {
      geweigerd.incrementAndGet();
    }
  }

  /** Sees to it that there is a line about a levering that failed; whether there is one in time. */
  boolean zorgVoorMislukte(Duration hoogstens) {
    Storing weigering =
        new Storing(
            "POST",
            Pattern.compile("/zaken/api/v1/(zaken|zaak_registreren)"),
            0,
            1,
            Storing.Effect.STATUS,
            400,
            0,
            0);
    if (!open(true).isEmpty()) {
      return true;
    }
    List<Zaaksysteem> alle =
        omgeving.zaaksystemen().entrySet().stream()
            .filter(van -> !van.getKey().equals(Omgeving.STUF))
            .map(Map.Entry::getValue)
            .toList();
    alle.get(toeval.nextInt(alle.size())).stoor(weigering);
    return Tijd.wacht(hoogstens, () -> !open(true).isEmpty());
  }

  private List<Regel> open(boolean mislukt) {
    return omgeving
        .database()
        .rijen(
            "select id, gemeente, soort, aanvraag_id, levering_id from werkvoorraad"
                + " where afgehandeld is null and "
                + (mislukt
                    ? "soort = 'LEVERING_MISLUKT'"
                    : "(soort <> 'UITKOMST_ONBEKEND' or aangemaakt < now() - interval '"
                        + RIJP
                        + " s')")
                + " order by aangemaakt")
        .stream()
        .map(rij -> new Regel(rij.get(0), rij.get(1), rij.get(2), rij.get(3), rij.get(4)))
        .toList();
  }

  /** Of a document whose lock nobody knows: it is set free by hand, and locked again. */
  private boolean isSlot(Regel regel) {
    List<String> document =
        omgeving
            .database()
            .kolom(
                "select g.resultaat #>> '{}' from stap s join stap g using (levering_id)"
                    + " where s.naam = 'slot' and s.gedaan_op is null"
                    + " and g.naam = 'document-gevonden' and levering_id = '"
                    + regel.levering()
                    + "'");
    document.forEach(
        adres ->
            Objects.requireNonNull(omgeving.zaaksystemen().get(regel.gemeente()))
                .behandelaar()
                .ontgrendel(adres));
    return !document.isEmpty();
  }

  private boolean heeftStatus(Regel regel) {
    Zaaksysteem zaaksysteem = omgeving.zaaksystemen().get(regel.gemeente());
    if (zaaksysteem == null) {
      throw new IllegalStateException(regel.gemeente());
    }
    List<Zaak> zaken = zaaksysteem.zakenVan(regel.aanvraag());
    return zaken.stream().anyMatch(zaak -> !zaak.statussen().isEmpty());
  }

  /** For the report. */
  Map<String, Integer> cijfers() {
    return Map.of("genomen", genomen.get(), "geweigerd", geweigerd.get());
  }
}
