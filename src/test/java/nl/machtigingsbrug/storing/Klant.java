package nl.machtigingsbrug.storing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.scenario.Berichten;
import org.jspecify.annotations.Nullable;

/**
 * A portal that gives up nothing: it sends a message again, now to this replica and then to that,
 * until it is answered.
 */
final class Klant implements Runnable {

  private static final Duration VOLHARDT = Duration.ofMinutes(15);

  private final Omgeving omgeving;
  private final Beller beller;
  private final Opdrachtgever opdrachtgever;
  private final Aanbod aanbod;
  private final Journaal journaal;
  private final BooleanSupplier klaar;
  private final Duration pauze;
  private final Random toeval;

  Klant(
      Omgeving omgeving,
      Beller beller,
      Opdrachtgever opdrachtgever,
      Aanbod aanbod,
      Journaal journaal,
      BooleanSupplier klaar,
      Duration pauze,
      long zaad) {
    this.omgeving = omgeving;
    this.beller = beller;
    this.opdrachtgever = opdrachtgever;
    this.aanbod = aanbod;
    this.journaal = journaal;
    this.klaar = klaar;
    this.pauze = pauze;
    this.toeval = new Random(zaad);
  }

  @Override
  public void run() {
    while (!klaar.getAsBoolean()) {
      Aanbieding aanbieding = aanbod.volgende();
      try {
        bied(aanbieding);
      } catch (RuntimeException e) {
        journaal.afwijking(aanbieding.kenmerk() + ": " + e);
      }
      Tijd.slaap(pauze);
    }
  }

  private void bied(Aanbieding aanbieding) {
    Berichten berichten = new Berichten(omgeving.buren().voorziening(), aanbieding.scenario());
    Beller.Antwoord bewijs = houVol("/v1/bewijzen", aanbieding, berichten::bewijs);
    if (bewijs == null) {
      return;
    }
    if (!bewijs.isGoed()) {
      verwacht(aanbieding, aanbieding.scenario().dan().bewijs(), bewijs);
      return;
    }
    String referentie = bewijs.inhoud().path("bewijsreferentie").asText();
    JsonNode bericht = berichten.aanvraag(aanbieding.kenmerk(), referentie);
    Beller.Antwoord aanvraag = null;
    for (int keer = 0; keer < aanbieding.keren(); keer++) {
      if (aanbieding.overKafka()) {
        opdrachtgever.dienIn(aanbieding, berichten.gemeente(), bericht);
        continue;
      }
      aanvraag = houVol("/v1/aanvragen", aanbieding, () -> bericht);
      if (aanvraag == null) {
        return;
      }
      oordeel(aanbieding, berichten.gemeente(), aanvraag);
    }
    if (aanvraag != null && aanvraag.status() == 202 && aanbieding.teruggekoppeld()) {
      String id = aanvraag.inhoud().path("id").asText();
      opdrachtgever.koppelTerug(aanbieding, berichten.gemeente(), id);
    }
  }

  private void oordeel(Aanbieding aanbieding, String gemeente, Beller.Antwoord antwoord) {
    String verwacht = String.valueOf(aanbieding.scenario().dan().aanvraag());
    if (antwoord.status() != 202) {
      verwacht(aanbieding, verwacht, antwoord);
      return;
    }
    String uitkomst = antwoord.inhoud().path("uitkomst").asText();
    if (!uitkomst.equals(verwacht)) {
      journaal.afwijking(
          aanbieding.kenmerk() + ": uitkomst " + uitkomst + " in plaats van " + verwacht);
    }
    journaal.bevestigd(
        new Journaal.Ontvangst(
            antwoord.inhoud().path("id").asText(),
            aanbieding,
            gemeente,
            uitkomst.equals("toegestaan")));
  }

  private void verwacht(Aanbieding aanbieding, @Nullable String code, Beller.Antwoord antwoord) {
    journaal.geweigerd();
    String gekregen = antwoord.inhoud().path("code").asText();
    if (!gekregen.equals(code)) {
      journaal.afwijking(
          aanbieding.kenmerk()
              + " ("
              + aanbieding.zin()
              + "): geweigerd met "
              + antwoord.status()
              + " "
              + gekregen
              + " in plaats van "
              + code);
    }
  }

  private interface Bericht {
    JsonNode maak();
  }

  /** The first answer that is one, or null when none came for a long time. */
  private Beller.@Nullable Antwoord houVol(String pad, Aanbieding aanbieding, Bericht bericht) {
    long einde = System.nanoTime() + VOLHARDT.toNanos();
    List<Replica> replicas = omgeving.replicas();
    int wie = toeval.nextInt(replicas.size());
    while (System.nanoTime() < einde) {
      Replica replica = replicas.get(wie++ % replicas.size());
      Beller.Antwoord antwoord =
          beller.stuur(Buren.PORTAAL, replica.adres().resolve(pad), bericht.maak());
      journaal.antwoord(antwoord);
      if (antwoord.isEinde()) {
        return antwoord;
      }
      Tijd.slaap(Duration.ofMillis(100 + toeval.nextInt(300)));
    }
    journaal.afwijking(aanbieding.kenmerk() + ": na een kwartier nog geen antwoord op " + pad);
    return null;
  }
}
