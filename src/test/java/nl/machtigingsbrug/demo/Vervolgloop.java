package nl.machtigingsbrug.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.Kanaalburen;
import nl.machtigingsbrug.scenario.Berichten;
import nl.machtigingsbrug.scenario.Bewoners;
import nl.machtigingsbrug.scenario.Buurstoring;
import nl.machtigingsbrug.scenario.Portaal;
import nl.machtigingsbrug.scenario.Vervolgbestand;
import nl.machtigingsbrug.scenario.Vervolgcontrole;
import nl.machtigingsbrug.scenario.Vervolgpost;
import nl.machtigingsbrug.scenario.Vervolgscenario;

/** Has a zaak begin as a scenario says, sends a message about it, and looks who got it. */
final class Vervolgloop {

  private static final Duration GEDULD = Duration.ofMinutes(1);

  private final Buren buren;
  private final Portaal portaal;
  private final Portaal beheer;

  Vervolgloop(Buren buren, Portaal portaal, Portaal beheer) {
    this.buren = buren;
    this.portaal = portaal;
    this.beheer = beheer;
  }

  Vervolgregel doe(Vervolgbestand bestand) {
    Vervolgscenario scenario = bestand.scenario();
    Vervolgpost post = new Vervolgpost(scenario);
    Kanaalburen kanalen = buren.kanalen(post.gemeente());
    new Bewoners(scenario.mensen()).verhuisNaar(kanalen);
    Berichten berichten = post.begin(buren.voorziening());
    String bewijs = stuur(portaal, "/v1/bewijzen", berichten.bewijs(), "bewijsreferentie");
    String aanvraag =
        stuur(portaal, "/v1/aanvragen", berichten.aanvraag("demo-" + bestand.zin(), bewijs), "id");
    JsonNode stand = portaal.wachtOpEinde(aanvraag, GEDULD);
    if (scenario.intrekking() != null) {
      stuur(
          beheer,
          "/v1/vertegenwoordigingen/" + stand.path("vertegenwoordiging").asText() + "/intrekking",
          JsonNodeFactory.instance
              .objectNode()
              .put("reden", "ingetrokken aan de balie")
              .put("door", "p.prins"),
          "id");
    }
    Objects.requireNonNullElse(scenario.storing(), List.<Buurstoring>of())
        .forEach(storing -> storing.begin(kanalen));
    String bericht =
        stuur(
            beheer,
            "/v1/vervolgberichten",
            post.vervolgbericht("demo-" + bestand.zin(), aanvraag),
            "id");
    return afloop(bestand, post.gemeente(), aanvraag, wacht(bericht));
  }

  private Vervolgregel afloop(
      Vervolgbestand bestand, String gemeente, String aanvraag, JsonNode bericht) {
    List<String> codes = werkvoorraad(gemeente, aanvraag);
    Vervolgcontrole controle = new Vervolgcontrole(bestand.scenario());
    List<String> afwijkingen = new ArrayList<>(controle.bericht(bericht));
    afwijkingen.addAll(controle.werkvoorraad(codes));
    return new Vervolgregel(bestand, gemeente, bericht, codes, afwijkingen);
  }

  private List<String> werkvoorraad(String gemeente, String aanvraag) {
    List<String> codes = new ArrayList<>();
    for (JsonNode regel :
        beheer.lees("/v1/werkvoorraad?gemeente=" + gemeente).inhoud().path("regels")) {
      if (regel.path("aanvraagId").asText().equals(aanvraag)) {
        codes.add(regel.path("foutcode").asText());
      }
    }
    return codes;
  }

  private JsonNode wacht(String id) {
    long einde = System.nanoTime() + GEDULD.toNanos();
    while (true) {
      JsonNode bericht = beheer.lees("/v1/vervolgberichten/" + id).inhoud();
      if (Vervolgcontrole.isAf(bericht) || System.nanoTime() > einde) {
        return bericht;
      }
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  private static String stuur(Portaal wie, String pad, JsonNode bericht, String veld) {
    Portaal.Antwoord antwoord = wie.stuur(pad, bericht);
    if (antwoord.status() >= 300) {
      throw new IllegalStateException(pad + " " + antwoord.inhoud());
    }
    return antwoord.inhoud().path(veld).asText();
  }
}
