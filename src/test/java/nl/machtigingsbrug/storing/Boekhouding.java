package nl.machtigingsbrug.storing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.machtigingsbrug.buren.zaaksysteem.Verzoek;
import nl.machtigingsbrug.buren.zaaksysteem.Zaak;
import nl.machtigingsbrug.scenario.Controle;
import nl.machtigingsbrug.scenario.Scenario;

/** Holds what the clients saw against what database and zaaksystemen have. */
final class Boekhouding {

  private static final List<String> VOLGORDE =
      List.of("rollen", "zaakinformatieobjecten", "zaakeigenschappen", "statussen");

  private final Journaal journaal;
  private final Stand stand;
  private final List<Stand.Levering> brieven;
  private final List<Noodstop.Periode> stops;
  private final List<Belofte.Gebroken> gebroken = new ArrayList<>();

  Boekhouding(
      Journaal journaal, Stand stand, List<Stand.Levering> brieven, List<Noodstop.Periode> stops) {
    this.journaal = journaal;
    this.stand = stand;
    this.brieven = brieven;
    this.stops = stops;
  }

  /** Every promise that was broken. */
  List<Belofte.Gebroken> controleer() {
    journaal.afwijkingen().forEach(tekst -> meld(Belofte.KLANTEN, tekst));
    journaal.ontvangsten().values().forEach(this::ontvangst);
    verzonnen();
    stand.leveringen().values().forEach(leveringen -> leveringen.forEach(this::levering));
    stand.vertellingen().stream()
        .filter(levering -> !levering.isGeleverd())
        .forEach(this::levering);
    brieven.forEach(this::rust);
    stand.verzoeken().forEach(this::volgorde);
    stops.forEach(this::stop);
    return List.copyOf(gebroken);
  }

  private void ontvangst(Journaal.Ontvangst ontvangst) {
    String wie = ontvangst.aanbieding().kenmerk() + " (" + ontvangst.id() + ")";
    if (!ontvangst.aanbieding().kenmerk().equals(stand.aanvragen().get(ontvangst.id()))) {
      meld(Belofte.NIETS_KWIJT, wie + " is bevestigd en niet opgeslagen");
      return;
    }
    List<Stand.Levering> leveringen = stand.leveringenVan(ontvangst.id());
    List<Stand.Regel> regels = stand.regelsVan(ontvangst.id());
    if (leveringen.isEmpty()) {
      if (ontvangst.toegestaan() || regels.isEmpty()) {
        meld(Belofte.NIETS_KWIJT, wie + " heeft geen levering en ligt niet bij een mens");
      }
      zonderZaak(wie, ontvangst.id());
      return;
    }
    boolean geleverd = leveringen.stream().allMatch(Stand.Levering::isGeleverd);
    boolean bijMens = regels.stream().anyMatch(Stand.Regel::isOpen);
    boolean ingetrokken =
        leveringen.stream().anyMatch(levering -> levering.staat().equals("INGETROKKEN"));
    if (!geleverd && !bijMens && !ingetrokken) {
      meld(Belofte.NIETS_KWIJT, wie + " is niet geleverd en ligt niet bij een mens: " + leveringen);
    }
    List<Stand.GevondenZaak> zaken = stand.zakenVan(ontvangst.id());
    if (geleverd) {
      inhoud(wie, ontvangst, zaken.stream().map(Stand.GevondenZaak::zaak).toList());
    } else if (zaken.size() > 1) {
      meld(Belofte.EEN_ZAAK, wie + " heeft " + zaken.size() + " zaken");
    }
    zaken.forEach(zaak -> mensen(wie, ontvangst, zaak));
  }

  private void zonderZaak(String wie, String aanvraag) {
    if (!stand.zakenVan(aanvraag).isEmpty()) {
      meld(Belofte.NIETS_VERZONNEN, wie + " heeft een zaak zonder levering");
    }
  }

  private void inhoud(String wie, Journaal.Ontvangst ontvangst, List<Zaak> zaken) {
    if (ontvangst.gemeente().equals(Omgeving.STUF)) {
      return; // Its zaken are at another zaaksysteem, and counted by Stufboek.
    }
    Scenario.Dan dan = ontvangst.aanbieding().scenario().dan();
    if (zaken.size() != 1) {
      meld(Belofte.EEN_ZAAK, wie + " is geleverd en heeft " + zaken.size() + " zaken");
      return;
    }
    Controle.zaken(dan, zaken)
        .forEach(
            afwijking ->
                meld(
                    Belofte.EEN_ZAAK,
                    wie + " (" + ontvangst.aanbieding().zin() + "): " + afwijking));
    if (dan.rollen() == null && !zaken.get(0).statussen().equals(List.of("Ontvangen"))) {
      meld(Belofte.EEN_ZAAK, wie + " heeft statussen " + zaken.get(0).statussen());
    }
  }

  private void mensen(String wie, Journaal.Ontvangst ontvangst, Stand.GevondenZaak gevonden) {
    if (!gevonden.gemeente().equals(ontvangst.gemeente())) {
      meld(
          Belofte.NIEMAND_ANDERS,
          wie + " van " + ontvangst.gemeente() + " staat bij " + gevonden.gemeente());
    }
    for (Zaak.Rol rol : gevonden.zaak().rollen()) {
      if (!ontvangst.aanbieding().personen().contains(rol.nummer())) {
        meld(Belofte.NIEMAND_ANDERS, wie + " heeft een rol van een ander");
      }
    }
  }

  private void verzonnen() {
    Map<String, Journaal.Ontvangst> bekend = journaal.ontvangsten();
    Set<String> onbekend = new TreeSet<>(stand.aanvragen().keySet());
    onbekend.removeAll(bekend.keySet());
    onbekend.forEach(id -> meld(Belofte.NIETS_VERZONNEN, "aanvraag " + id + " bevestigde niemand"));
    stand
        .zaken()
        .forEach(
            (id, zaken) -> {
              if (!bekend.containsKey(id)) {
                meld(Belofte.NIETS_VERZONNEN, "zaak van aanvraag " + id + ", die niemand kent");
              }
            });
  }

  private List<String> rust(Stand.Levering levering) {
    if (levering.staat().equals("BEZIG") || levering.staat().equals("WACHT")) {
      meld(Belofte.RUST, levering.toString());
    }
    List<String> open = stand.openStappen().getOrDefault(levering.id(), List.of());
    if (levering.isGeleverd() && !open.isEmpty()) {
      meld(Belofte.STAPPEN_ONTHOUDEN, levering.id() + " is geleverd, zonder " + open);
    }
    return open;
  }

  private void levering(Stand.Levering levering) {
    List<String> open = rust(levering);
    boolean blind = open.stream().anyMatch(stap -> stap.startsWith("BLIND"));
    boolean gevraagd =
        stand.regelsVan(levering.aanvraag()).stream()
            .anyMatch(regel -> regel.soort().equals("UITKOMST_ONBEKEND"));
    boolean gestrand = levering.staat().equals("WERKVOORRAAD") || blind;
    if (gestrand && !gevraagd) {
      meld(Belofte.BLIND, levering + " heeft " + open + " en ligt niet bij een mens");
    }
    if (levering.gemeente().equals(Omgeving.BLIND)) {
      for (Stand.GevondenZaak zaak : stand.zakenVan(levering.aanvraag())) {
        if (zaak.zaak().statussen().size() > 1) {
          meld(Belofte.BLIND, levering + ": " + zaak.zaak().statussen());
        }
      }
    }
  }

  /** Only what took effect: a call that was refused changed nothing. */
  private void volgorde(String gemeente, List<Verzoek> verzoeken) {
    Map<String, Integer> verst = new HashMap<>();
    for (Verzoek verzoek : verzoeken) {
      int plaats = VOLGORDE.indexOf(verzoek.pad().substring(verzoek.pad().lastIndexOf('/') + 1));
      if (verzoek.methode().equals("POST") && verzoek.status() == 201 && plaats >= 0) {
        String zaak = verzoek.inhoud().path("zaak").asText();
        if (stand.stufzaken().contains(zaak)) {
          continue; // Each message is a route of its own.
        }
        int verste = verst.merge(zaak, plaats, Math::max);
        if (plaats < verste) {
          meld(Belofte.VOLGORDE, gemeente + ": " + verzoek.pad() + " na " + VOLGORDE.get(verste));
        }
      }
    }
  }

  private void stop(Noodstop.Periode stop) {
    if (!stop.bestemming().equals(Noodstop.ZAAKSYSTEEM)) {
      return;
    }
    for (Verzoek verzoek : stand.verzoeken().getOrDefault(stop.gemeente(), List.of())) {
      if (!isVraagBijInname(verzoek)
          && verzoek.begonnen().isAfter(stop.vanaf().plusSeconds(1))
          && verzoek.begonnen().isBefore(stop.tot())) {
        meld(Belofte.STOP, stop + ": " + verzoek.regel() + " om " + verzoek.begonnen());
      }
    }
  }

  /** Intake of StUF goes on in a stop; a step that reads the catalogue is caught as a step. */
  private static boolean isVraagBijInname(Verzoek verzoek) {
    return verzoek.methode().equals("GET") && verzoek.pad().startsWith("/catalogi/");
  }

  private void meld(Belofte belofte, String hoe) {
    gebroken.add(new Belofte.Gebroken(belofte, hoe));
  }
}
