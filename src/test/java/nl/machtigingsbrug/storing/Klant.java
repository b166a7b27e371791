package nl.machtigingsbrug.storing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.scenario.Berichten;
import org.jspecify.annotations.Nullable;

/**
 * A portal that gives up nothing: it sends a message again, now to this replica and then to that,
 * until it is answered.
 */
final class Klant implements Runnable {

  private final Omgeving omgeving;
  private final Volhouder volhouder;
  private final Opdrachtgever opdrachtgever;
  private final Briefschrijver briefschrijver;
  private final Aanbod aanbod;
  private final Journaal journaal;
  private final BooleanSupplier klaar;
  private final Duration pauze;

  Klant(
      Omgeving omgeving,
      Volhouder volhouder,
      Opdrachtgever opdrachtgever,
      Briefschrijver briefschrijver,
      Aanbod aanbod,
      Journaal journaal,
      BooleanSupplier klaar,
      Duration pauze) {
    this.omgeving = omgeving;
    this.volhouder = volhouder;
    this.opdrachtgever = opdrachtgever;
    this.briefschrijver = briefschrijver;
    this.aanbod = aanbod;
    this.journaal = journaal;
    this.klaar = klaar;
    this.pauze = pauze;
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
    omgeving.bevolking().schrijfIn(berichten.gemeente(), aanbieding.personen());
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
    if (aanvraag != null && aanvraag.status() == 202) {
      String id = aanvraag.inhoud().path("id").asText();
      if (aanbieding.teruggekoppeld()) {
        opdrachtgever.koppelTerug(aanbieding, berichten.gemeente(), id);
      }
      briefschrijver.schrijf(aanbieding, berichten.gemeente(), id);
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

  private Beller.@Nullable Antwoord houVol(
      String pad, Aanbieding aanbieding, Supplier<JsonNode> bericht) {
    return volhouder.stuur(Buren.PORTAAL, pad, aanbieding.kenmerk(), bericht);
  }
}
