package nl.machtigingsbrug.storing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.machtigingsbrug.Machtigingsbrug;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.commando.Commando;
import nl.machtigingsbrug.logboek.VerifieerLogboek;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Holds the logboek against what happened, and has its seals checked. */
final class Logboekboek {

  private static final Set<String> BEGIN =
      Set.of("AANVRAAG_ONTVANGEN", "AANVRAAG_NAAR_WERKVOORRAAD");
  private static final Set<String> EINDE =
      Set.of("LEVERING_GELEVERD", "LEVERING_MISLUKT", "LEVERING_INGETROKKEN", "LEVERING_ONBEKEND");

  private static final String ERNAAST =
      "select aanvraag_id, count(*) filter (where staat not in ('WACHT', 'BEZIG'))"
          + " + coalesce(sum((select count(*) from werkvoorraad w where w.levering_id = l.id"
          + " and w.besluit is not null)), 0), count(*) filter (where staat = 'GELEVERD')"
          + " from levering l where bestemming = 'zaaksysteem' and reeks <> 'ZAAK' group by 1";

  private final Omgeving omgeving;
  private final Beller beller;
  private final Journaal journaal;
  private final Stand stand;
  private final Briefjournaal briefjournaal;
  private final Briefstand brieven;
  private final Map<String, Ernaast> ernaast = new HashMap<>();
  private final List<Belofte.Gebroken> gebroken = new ArrayList<>();

  Logboekboek(
      Omgeving omgeving,
      Beller beller,
      Journaal journaal,
      Stand stand,
      Briefjournaal briefjournaal,
      Briefstand brieven) {
    this.omgeving = omgeving;
    this.beller = beller;
    this.journaal = journaal;
    this.stand = stand;
    this.briefjournaal = briefjournaal;
    this.brieven = brieven;
  }

  /** What else went to the zaaksysteem, such as that somebody was written to. */
  private record Ernaast(int einden, int geleverd) {
    static final Ernaast GEEN = new Ernaast(0, 0);
  }

  /** Every promise that was broken. */
  List<Belofte.Gebroken> controleer() {
    omgeving
        .database()
        .rijen(ERNAAST)
        .forEach(
            rij ->
                ernaast.put(
                    rij.get(0),
                    new Ernaast(Integer.parseInt(rij.get(1)), Integer.parseInt(rij.get(2)))));
    journaal.ontvangsten().values().stream()
        .filter(ontvangst -> stand.aanvragen().containsKey(ontvangst.id()))
        .forEach(this::aanvraag);
    zegels();
    return List.copyOf(gebroken);
  }

  private void aanvraag(Journaal.Ontvangst ontvangst) {
    Map<String, Integer> soorten = soorten(ontvangst);
    eis(ontvangst, "begin", som(soorten, BEGIN), 1);
    int brieven =
        (int)
            this.brieven.berichten().values().stream()
                .filter(bericht -> bericht.aanvraag().equals(ontvangst.id()))
                .count();
    eis(ontvangst, "brief", soorten.getOrDefault("VERVOLGBERICHT_ONTVANGEN", 0), brieven);
    boolean ingetrokken = briefjournaal.ingetrokken().containsKey(ontvangst.id());
    eis(
        ontvangst,
        "intrekking",
        soorten.getOrDefault("VERTEGENWOORDIGING_BEEINDIGD", 0),
        ingetrokken ? 1 : 0);
    int teruggekoppeld =
        (int) journaal.terugkoppelingen().values().stream().filter(ontvangst.id()::equals).count();
    eis(
        ontvangst,
        "terugkoppeling",
        soorten.getOrDefault("TERUGKOPPELING_ONTVANGEN", 0),
        teruggekoppeld);
    for (Stand.Levering levering : stand.leveringenVan(ontvangst.id())) {
      int besluiten =
          (int)
              stand.regelsVan(ontvangst.id()).stream()
                  .filter(regel -> regel.levering().equals(levering.id()) && !regel.isOpen())
                  .count();
      Ernaast ernaast = this.ernaast.getOrDefault(ontvangst.id(), Ernaast.GEEN);
      eis(ontvangst, "einde", som(soorten, EINDE), 1 + besluiten + ernaast.einden());
      eis(
          ontvangst,
          "levering",
          soorten.getOrDefault("LEVERING_GELEVERD", 0),
          (levering.isGeleverd() ? 1 : 0) + ernaast.geleverd());
    }
  }

  private Map<String, Integer> soorten(Journaal.Ontvangst ontvangst) {
    ObjectNode vraag =
        JsonNodeFactory.instance
            .objectNode()
            .put("gemeente", ontvangst.gemeente())
            .put("aanvraagId", ontvangst.id())
            .put("toelichting", "storingsproef");
    Beller.Antwoord antwoord =
        beller.stuur(
            Buren.BEHEER, omgeving.replicas().get(0).adres().resolve("/v1/logboek/_zoek"), vraag);
    if (!antwoord.isGoed()) {
      gebroken.add(new Belofte.Gebroken(Belofte.LOGBOEK, "geen antwoord: " + antwoord));
    }
    Map<String, Integer> soorten = new HashMap<>();
    for (JsonNode regel : antwoord.inhoud().path("regels")) {
      String soort = regel.path("soort").asText();
      String bestemming = regel.path("resultaat").asText();
      if (!EINDE.contains(soort) || bestemming.equals(Noodstop.ZAAKSYSTEEM)) {
        soorten.merge(soort, 1, Integer::sum);
      }
    }
    return soorten;
  }

  private static int som(Map<String, Integer> soorten, Set<String> welke) {
    return welke.stream().mapToInt(soort -> soorten.getOrDefault(soort, 0)).sum();
  }

  private void eis(Journaal.Ontvangst ontvangst, String wat, int gevonden, int verwacht) {
    if (gevonden != verwacht) {
      gebroken.add(
          new Belofte.Gebroken(
              Belofte.LOGBOEK,
              ontvangst.aanbieding().kenmerk()
                  + " ("
                  + ontvangst.id()
                  + "): "
                  + gevonden
                  + " keer een "
                  + wat
                  + ", moet "
                  + verwacht
                  + " zijn"));
    }
  }

  /** As the command {@code verifieer-logboek} does. */
  private void zegels() {
    Map<String, Object> eigenschappen = new HashMap<>(omgeving.eigenschappen());
    eigenschappen.put("logging.level.root", "warn");
    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(Machtigingsbrug.class)
            .web(WebApplicationType.NONE)
            .profiles(Commando.PROFIEL)
            .properties(eigenschappen)
            .run()) {
      VerifieerLogboek commando = context.getBean(VerifieerLogboek.class);
      for (String gemeente : omgeving.zaaksystemen().keySet()) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        int afloop =
            commando.voerUit(
                new DefaultApplicationArguments(commando.naam(), "--gemeente=" + gemeente),
                new PrintStream(uit, true, StandardCharsets.UTF_8));
        if (afloop != 0) {
          gebroken.add(new Belofte.Gebroken(Belofte.ZEGELS, uit.toString(StandardCharsets.UTF_8)));
        }
      }
    }
  }
}
