package nl.machtigingsbrug.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.scenario.Berichten;
import nl.machtigingsbrug.scenario.Portaal;
import nl.machtigingsbrug.scenario.Scenariobestand;

/** A portal that knows one good aanvraag and hands it in as often as is wanted. */
public final class Proefportaal {

  private static final Scenariobestand SCENARIO =
      Scenariobestand.alle().stream()
          .filter(bestand -> bestand.zin().equals("dezelfde-aanvraag-twee-keer-is-een-zaak"))
          .findFirst()
          .orElseThrow();

  private final Buren buren;
  private final Berichten berichten;
  private final Portaal portaal;

  /** At an application on this port of this machine. */
  public Proefportaal(Buren buren, int poort) {
    this.buren = buren;
    this.berichten = new Berichten(buren.voorziening(), SCENARIO.scenario());
    this.portaal =
        new Portaal(
            () -> URI.create("http://localhost:" + poort),
            () -> buren.inlog().token(Buren.PORTAAL));
  }

  /** An aanvraag with a kenmerk of its own and evidence that is accepted now. */
  public ObjectNode nieuw() {
    Portaal.Antwoord bewijs = portaal.stuur("/v1/bewijzen", berichten.bewijs());
    assertThat(bewijs.status()).as(bewijs.inhoud().toString()).isEqualTo(201);
    return met(bewijs);
  }

  /** The same while the database comes and goes: fresh evidence until some is accepted. */
  ObjectNode nieuwHerhaald() {
    Portaal.Antwoord bewijs = portaal.stuur("/v1/bewijzen", berichten.bewijs());
    while (bewijs.status() != 201) {
      assertThat(bewijs.status()).as(bewijs.inhoud().toString()).isEqualTo(503);
      bewijs = portaal.stuur("/v1/bewijzen", berichten.bewijs());
    }
    return met(bewijs);
  }

  /** Hands in. */
  public Portaal.Antwoord dienIn(ObjectNode aanvraag) {
    return portaal.stuur("/v1/aanvragen", aanvraag);
  }

  /** Hands in what has to be acknowledged; its id. */
  public String bevestigd(ObjectNode aanvraag) {
    Portaal.Antwoord antwoord = dienIn(aanvraag);
    assertThat(antwoord.status()).as(antwoord.inhoud().toString()).isEqualTo(202);
    return antwoord.inhoud().path("id").asText();
  }

  /** One new aanvraag that is acknowledged; its id. */
  public String bevestigd() {
    return bevestigd(nieuw());
  }

  /** What a path shows. */
  public Portaal.Antwoord lees(String pad) {
    return portaal.lees(pad);
  }

  /** Waits until it is delivered, and looks whether the zaaksysteem has exactly one zaak of it. */
  public void eisEenZaak(String id) {
    JsonNode einde = portaal.wachtOpEinde(id, Duration.ofMinutes(2));
    assertThat(einde.path("leveringen").findValuesAsText("staat"))
        .as(einde.toString())
        .containsExactly("GELEVERD");
    assertThat(buren.zaaksysteem().zakenVan(id)).hasSize(1);
  }

  private ObjectNode met(Portaal.Antwoord bewijs) {
    return berichten.aanvraag(
        "k-" + UUID.randomUUID(), bewijs.inhoud().path("bewijsreferentie").asText());
  }
}
