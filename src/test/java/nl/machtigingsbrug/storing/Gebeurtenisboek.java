package nl.machtigingsbrug.storing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.machtigingsbrug.buren.zaaksysteem.Verzoek;

/** Holds what stands on the topics against what happened. */
final class Gebeurtenisboek {

  private static final String ONTVANGEN = "nl.machtigingen.aanvraag-ontvangen";
  private static final String GEMAAKT = "nl.machtigingen.zaak-gemaakt";

  private final Journaal journaal;
  private final Stand stand;
  private final List<Belofte.Gebroken> gebroken = new ArrayList<>();

  Gebeurtenisboek(Journaal journaal, Stand stand) {
    this.journaal = journaal;
    this.stand = stand;
  }

  /** Every promise that was broken. */
  List<Belofte.Gebroken> controleer() {
    stand.vertellingen().stream()
        .filter(levering -> !levering.isGeleverd())
        .forEach(levering -> meld("niet verteld: " + levering));
    Map<String, List<Stand.Bericht>> perAanvraag = new HashMap<>();
    stand
        .berichten()
        .values()
        .forEach(
            topic ->
                topic.forEach(
                    bericht ->
                        perAanvraag
                            .computeIfAbsent(bericht.aanvraag(), a -> new ArrayList<>())
                            .add(bericht)));
    perAanvraag.forEach(this::volgorde);
    journaal
        .ontvangsten()
        .forEach(
            (id, ontvangst) -> {
              List<Stand.Bericht> berichten = perAanvraag.getOrDefault(id, List.of());
              eis(id, ONTVANGEN, verschillende(berichten, ONTVANGEN), 1);
              boolean geleverd =
                  !stand.leveringenVan(id).isEmpty()
                      && stand.leveringenVan(id).stream().allMatch(Stand.Levering::isGeleverd);
              eis(id, GEMAAKT, verschillende(berichten, GEMAAKT), geleverd ? 1 : 0);
              berichten.stream()
                  .filter(bericht -> bericht.soort().equals(GEMAAKT))
                  .forEach(bericht -> nietTeVroeg(ontvangst, bericht));
            });
    return List.copyOf(gebroken);
  }

  /** A repeat may stand anywhere after the first. */
  private void volgorde(String aanvraag, List<Stand.Bericht> berichten) {
    Set<String> gezien = new HashSet<>();
    int verste = 0;
    for (Stand.Bericht bericht : berichten) {
      if (gezien.add(bericht.id())) {
        if (bericht.volgnummer() <= verste) {
          meld(aanvraag + ": " + bericht + " staat na nummer " + verste);
        }
        verste = bericht.volgnummer();
      }
    }
  }

  /** What is told of a zaak came after every call that made a part of it. */
  private void nietTeVroeg(Journaal.Ontvangst ontvangst, Stand.Bericht bericht) {
    for (Stand.GevondenZaak gevonden : stand.zakenVan(ontvangst.id())) {
      String zaak = gevonden.zaak().zaak().path("url").asText();
      stand.verzoeken().getOrDefault(gevonden.gemeente(), List.of()).stream()
          .filter(verzoek -> verzoek.status() == 201)
          .filter(verzoek -> verzoek.inhoud().path("zaak").asText().equals(zaak))
          .map(Verzoek::begonnen)
          .max(Instant::compareTo)
          .filter(laatste -> laatste.isAfter(bericht.moment().plusMillis(1)))
          .ifPresent(
              laatste -> meld(bericht + " is verteld voor de laatste aanroep van " + laatste));
    }
  }

  private static long verschillende(List<Stand.Bericht> berichten, String soort) {
    return berichten.stream()
        .filter(bericht -> bericht.soort().equals(soort))
        .map(Stand.Bericht::id)
        .distinct()
        .count();
  }

  private void eis(String aanvraag, String soort, long gevonden, long verwacht) {
    if (gevonden != verwacht) {
      meld("%s: %d keer verteld %s, moet %d zijn".formatted(aanvraag, gevonden, soort, verwacht));
    }
  }

  private void meld(String hoe) {
    gebroken.add(new Belofte.Gebroken(Belofte.GEBEURTENISSEN, hoe));
  }
}
