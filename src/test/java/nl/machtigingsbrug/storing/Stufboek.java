package nl.machtigingsbrug.storing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.machtigingsbrug.buren.kanaal.Dom;
import nl.machtigingsbrug.buren.stufzaaksysteem.Stufdocument;
import nl.machtigingsbrug.buren.stufzaaksysteem.Stufzaak;
import nl.machtigingsbrug.buren.zaaksysteem.Zaak;
import nl.machtigingsbrug.scenario.Scenario;
import nl.machtigingsbrug.stuf.Ruimte;
import org.apache.commons.codec.digest.DigestUtils;

/** Holds what was told in StUF, and what we told in StUF, against what there is. */
final class Stufboek {

  private static final String BRON = "machtigingsbrug-zds";

  private final Omgeving omgeving;
  private final Journaal journaal;
  private final Stand stand;
  private final Stufjournaal zendingen;
  private final List<Belofte.Gebroken> gebroken = new ArrayList<>();

  Stufboek(Omgeving omgeving, Journaal journaal, Stand stand, Stufjournaal zendingen) {
    this.omgeving = omgeving;
    this.journaal = journaal;
    this.stand = stand;
    this.zendingen = zendingen;
  }

  /** Whether a message of StUF made it. */
  static boolean isVanBericht(Zaak zaak) {
    return zaak.zaak().path("kenmerken").findValuesAsText("bron").contains(BRON);
  }

  /** Every promise that was broken. */
  List<Belofte.Gebroken> controleer() {
    zendingen.afwijkingen().forEach(tekst -> meld(Belofte.KLANTEN, tekst));
    leveringen();
    zaken();
    journaal.ontvangsten().values().stream()
        .filter(ontvangst -> ontvangst.gemeente().equals(Omgeving.STUF))
        .forEach(this::uitgaand);
    return List.copyOf(gebroken);
  }

  /** Every message is stored once, ended once, and every step of it is remembered. */
  private void leveringen() {
    Set<String> bewaard = new HashSet<>();
    for (List<String> rij :
        omgeving
            .database()
            .rijen(
                """
                select b.id, l.staat,
                  (select count(*) from stap s where s.levering_id = l.id and s.gedaan_op is null),
                  (select count(*) from werkvoorraad w where w.levering_id = l.id),
                  (select count(*) from werkvoorraad w where w.levering_id = l.id
                    and w.afgehandeld is null),
                  (select count(*) from logboek_regel r where r.aanvraag_id = l.id::text)
                from zaakbericht b join levering l on l.id = b.id""")) {
      bewaard.add(rij.get(0));
      String wie = zendingen.leveringen().getOrDefault(rij.get(0), "onbevestigd") + " " + rij;
      boolean geleverd = rij.get(1).equals("GELEVERD");
      boolean bijMens = !rij.get(3).equals("0");
      if (geleverd && !rij.get(2).equals("0")) {
        meld(Belofte.STAPPEN_ONTHOUDEN, wie);
      }
      if (!geleverd && !rij.get(1).equals("INGETROKKEN") && rij.get(4).equals("0")) {
        meld(Belofte.NIETS_KWIJT, wie);
      }
      if (!bijMens && !rij.get(5).equals("2")) {
        meld(Belofte.LOGBOEK, wie);
      }
    }
    zendingen.leveringen().keySet().stream()
        .filter(levering -> !bewaard.contains(levering))
        .forEach(levering -> meld(Belofte.NIETS_KWIJT, levering + " is bevestigd en niet bewaard"));
  }

  private void zaken() {
    Map<String, List<Zaak>> gevonden = new HashMap<>();
    omgeving
        .zaaksystemen()
        .forEach(
            (gemeente, zaaksysteem) ->
                zaaksysteem.zaken().stream()
                    .filter(Stufboek::isVanBericht)
                    .forEach(
                        zaak ->
                            gevonden
                                .computeIfAbsent(
                                    gemeente + " " + zaak.zaak().path("identificatie").asText(),
                                    nummer -> new ArrayList<>())
                                .add(zaak)));
    for (Stufjournaal.Zending zending : zendingen.zendingen()) {
      List<Zaak> zaken = gevonden.remove(zending.gemeente() + " " + zending.nummer());
      if (zaken == null ? zending.heel() : zaken.size() != 1) {
        meld(Belofte.EEN_ZAAK, zending + " heeft zaken " + (zaken == null ? 0 : zaken.size()));
      } else if (zaken != null) {
        inhoud(zending, zaken.get(0));
      }
    }
    gevonden
        .keySet()
        .forEach(nummer -> meld(Belofte.NIETS_VERZONNEN, "zaak " + nummer + " vroeg niemand"));
  }

  private void inhoud(Stufjournaal.Zending zending, Zaak zaak) {
    List<String> rollen =
        zaak.rollen().stream().map(rol -> rol.indicatie() + "/" + rol.nummer()).sorted().toList();
    List<String> stukken =
        zaak.documenten().stream()
            .map(
                document ->
                    document.path("identificatie").asText()
                        + " "
                        + document.path("sha256").asText()
                        + (document.path("locked").asBoolean() ? " op slot" : ""))
            .toList();
    List<String> nu =
        List.of(
            rollen.toString(),
            stukken.toString(),
            zaak.eigenschappen().toString(),
            zaak.statussen().toString(),
            zaak.zaak().path("toelichting").asText());
    List<String> dan =
        List.of(
            "[gemachtigde/" + Stufzender.BROER + ", machtiginggever/" + Stufzender.MOEDER + "]",
            "["
                + zending.document()
                + " "
                + DigestUtils.sha256Hex(Stufzender.inhoud(zending.naam(), false))
                + "]",
            "{voorziening=scootmobiel}",
            "[Ontvangen, In behandeling]",
            "nieuw " + zending.naam());
    if (zending.heel() && !nu.equals(dan)) {
      meld(Belofte.EEN_ZAAK, zending + " is " + nu + " in plaats van " + dan);
    }
    boolean teVeel =
        rollen.size() > 2
            || stukken.size() > 1
            || zaak.eigenschappen().size() > 1
            || zaak.statussen().size() > 2;
    if (teVeel) {
      meld(Belofte.EEN_ZAAK, zending + " heeft iets dubbel: " + nu);
    }
  }

  /** What became of an aanvraag at the zaaksysteem that speaks StUF. */
  private void uitgaand(Journaal.Ontvangst ontvangst) {
    String wie = ontvangst.aanbieding().kenmerk() + " (" + ontvangst.id() + ")";
    List<Stufzaak> zaken = omgeving.stufzaaksysteem().zaken(ontvangst.id());
    List<Stand.Levering> leveringen = stand.leveringenVan(ontvangst.id());
    boolean geleverd =
        !leveringen.isEmpty() && leveringen.stream().allMatch(Stand.Levering::isGeleverd);
    if (geleverd ? zaken.size() != 1 : zaken.size() > 1) {
      meld(Belofte.EEN_ZAAK, wie + " heeft " + zaken.size() + " zaken over StUF");
      return;
    }
    if (!geleverd) {
      return;
    }
    Stufzaak zaak = zaken.get(0);
    Scenario scenario = ontvangst.aanbieding().scenario();
    List<String> stukken = zaak.documenten().stream().map(Stufdocument::titel).sorted().toList();
    List<String> verwacht =
        scenario.dan().documenten() == null
            ? List.of()
            : scenario.dan().documenten().stream().sorted().toList();
    if (!stukken.equals(verwacht) || zaak.statussen().size() != 1) {
      meld(Belofte.EEN_ZAAK, wie + ": " + stukken + ", " + zaak.statussen().size() + " statussen");
    }
    for (Scenario.Bijlage bijlage : List.copyOf(bijlagen(scenario))) {
      byte[] inhoud = new byte[bijlage.bytes()];
      new Random(bijlage.bytes()).nextBytes(inhoud);
      if (zaak.documenten().stream().noneMatch(stuk -> Arrays.equals(stuk.inhoud(), inhoud))) {
        meld(Belofte.EEN_ZAAK, wie + ": " + bijlage.naam() + " is niet heel");
      }
    }
    for (String rol : List.of("heeftAlsGemachtigde", "heeftAlsInitiator")) {
      List<String> mensen =
          Dom.alle(zaak.object(), Ruimte.ZKN, rol).stream()
              .flatMap(element -> Dom.alle(element, Ruimte.BG, "inp.bsn").stream())
              .map(element -> element.getTextContent().strip())
              .toList();
      if (mensen.size() != 1 || !ontvangst.aanbieding().personen().containsAll(mensen)) {
        meld(Belofte.NIEMAND_ANDERS, wie + ": " + mensen.size() + " keer " + rol);
      }
    }
  }

  private static List<Scenario.Bijlage> bijlagen(Scenario scenario) {
    List<Scenario.Bijlage> bijlagen = scenario.aanvraag().documenten();
    return bijlagen == null ? List.of() : bijlagen;
  }

  private void meld(Belofte belofte, String hoe) {
    gebroken.add(new Belofte.Gebroken(belofte, hoe));
  }
}
