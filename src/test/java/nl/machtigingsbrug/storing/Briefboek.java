package nl.machtigingsbrug.storing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Holds the vervolgberichten that were acknowledged against database and channels. */
final class Briefboek {

  private static final String GEMACHTIGDE = "GEMACHTIGDE";
  private static final Set<String> BIJ_KANAAL = Set.of("AANGEBODEN", "BEZORGD", "GEOPEND");

  /** A step that begins looked at the mandate just before; the process may stand still between. */
  private static final Duration SPELING = Omgeving.LEASE;

  private final Omgeving omgeving;
  private final Journaal journaal;
  private final Briefjournaal verstuurd;
  private final Briefstand stand;
  private final Map<String, Briefstand.Bericht> perLevering = new HashMap<>();
  private final Map<String, Briefstand.Verzending> verzendingen = new HashMap<>();
  private final Map<String, List<Bezorging>> bezorgd = new HashMap<>();
  private final List<Belofte.Gebroken> gebroken = new ArrayList<>();

  Briefboek(Omgeving omgeving, Journaal journaal, Briefjournaal verstuurd, Briefstand stand) {
    this.omgeving = omgeving;
    this.journaal = journaal;
    this.verstuurd = verstuurd;
    this.stand = stand;
  }

  /** Every promise that was broken. */
  List<Belofte.Gebroken> controleer() {
    for (Briefstand.Bericht bericht : stand.berichten().values()) {
      for (Briefstand.Verzending verzending : bericht.verzendingen()) {
        for (Briefstand.Poging poging : verzending.pogingen()) {
          perLevering.put(poging.levering(), bericht);
          verzendingen.put(poging.levering(), verzending);
        }
      }
    }
    stand.bezorging().gebreken().forEach(gebrek -> meld(Belofte.BRIEF_EEN_KEER, gebrek));
    stand.bezorging().bezorgd().forEach(this::bezorging);
    bevestigde();
    stand.berichten().values().forEach(this::bericht);
    mandaten();
    return List.copyOf(gebroken);
  }

  private void bevestigde() {
    Map<String, List<Briefstand.Bericht>> perKenmerk = new HashMap<>();
    stand
        .berichten()
        .values()
        .forEach(
            bericht ->
                perKenmerk.computeIfAbsent(bericht.kenmerk(), k -> new ArrayList<>()).add(bericht));
    verstuurd
        .verstuurd()
        .forEach(
            (kenmerk, een) -> {
              List<Briefstand.Bericht> gevonden = perKenmerk.getOrDefault(kenmerk, List.of());
              if (gevonden.size() != 1
                  || (een.id() != null && !een.id().equals(gevonden.get(0).id()))) {
                meld(
                    Belofte.BRIEF_NIET_KWIJT,
                    kenmerk + " is bevestigd met " + een.id() + " en opgeslagen als " + gevonden);
              }
            });
  }

  /** What lies at a channel, by the vervolgbericht that its text names, or its id. */
  private void bezorging(Bezorging een) {
    Briefstand.Bericht bericht = een.levering() == null ? null : perLevering.get(een.levering());
    String kenmerk = een.kenmerk();
    if (bericht != null && kenmerk == null) {
      kenmerk = bericht.kenmerk();
    }
    if (kenmerk == null
        || (een.levering() != null && (bericht == null || !bericht.kenmerk().equals(kenmerk)))) {
      meld(Belofte.NIETS_VERZONNEN, een + " hoort bij geen brief: " + bericht);
      return;
    }
    bezorgd.computeIfAbsent(kenmerk, k -> new ArrayList<>()).add(een);
  }

  private void bericht(Briefstand.Bericht bericht) {
    Aanbieding aanbieding = aanbieding(bericht);
    if (aanbieding == null
        || (bericht.kenmerk().startsWith("proef-")
            && !verstuurd.verstuurd().containsKey(bericht.kenmerk()))) {
      meld(Belofte.NIETS_VERZONNEN, bericht.kenmerk() + " is opgeslagen en nooit bevestigd");
      return;
    }
    boolean bijMens = bericht.beurtOpen() || bericht.beurtBeslist();
    boolean gekozen = bericht.beurt().equals("GELEVERD") && !bericht.verzendingen().isEmpty();
    if (!gekozen && !bijMens) {
      meld(Belofte.BRIEF_NIET_KWIJT, "van niemand, en niet bij een mens: " + bericht);
    }
    List<Bezorging> werkelijk = bezorgd.getOrDefault(bericht.kenmerk(), List.of());
    List<String> zeker = new ArrayList<>();
    List<String> misschien = new ArrayList<>();
    for (Briefstand.Verzending verzending : bericht.verzendingen()) {
      verzending(bericht, verzending, zeker, misschien);
    }
    List<String> over = new ArrayList<>(werkelijk.stream().map(Bezorging::kanaal).toList());
    for (String kanaal : zeker) {
      if (!over.remove(kanaal)) {
        meld(Belofte.BRIEF_NIET_KWIJT, "niet bij " + kanaal + ": " + bericht + ", " + werkelijk);
      }
    }
    misschien.forEach(over::remove);
    if (!over.isEmpty()) {
      meld(Belofte.BRIEF_EEN_KEER, "ook bij " + over + ": " + bericht + ", " + werkelijk);
    }
    ontvangers(bericht, aanbieding, werkelijk);
  }

  /** Which channels must have it, and which may. */
  private void verzending(
      Briefstand.Bericht bericht,
      Briefstand.Verzending verzending,
      List<String> zeker,
      List<String> misschien) {
    Briefstand.Poging laatste = verzending.laatste();
    boolean open = verzending.pogingen().stream().anyMatch(Briefstand.Poging::open);
    boolean beslist = verzending.pogingen().stream().anyMatch(Briefstand.Poging::beslist);
    boolean goed =
        switch (verzending.stand()) {
          case "AANGEBODEN", "BEZORGD", "GEOPEND" ->
              !laatste.resultaat().equals("null")
                  && (!laatste.resultaat().equals("ONBEKEND") || open || beslist);
          case "INGETROKKEN" ->
              beslist || (bericht.beeindigd() && verzending.hoedanigheid().equals(GEMACHTIGDE));
          default -> open || beslist;
        };
    if (!goed) {
      meld(Belofte.BRIEF_NIET_KWIJT, verzending + " van " + bericht.kenmerk());
    }
    if (BIJ_KANAAL.contains(verzending.stand()) && !laatste.resultaat().equals("ONBEKEND")) {
      zeker.add(laatste.kanaal());
    } else if (laatste.onzeker() || laatste.resultaat().equals("ONBEKEND")) {
      misschien.add(laatste.kanaal());
    }
  }

  private void ontvangers(
      Briefstand.Bericht bericht, Aanbieding aanbieding, List<Bezorging> werkelijk) {
    Set<String> gehad = new TreeSet<>();
    for (Bezorging een : werkelijk) {
      String wie = een.persoon();
      if (wie == null) {
        wie = persoon(aanbieding, een.levering());
      }
      if (!een.gemeente().equals(bericht.gemeente())
          || (wie != null && !aanbieding.personen().contains(wie))) {
        meld(Belofte.BRIEF_NIEMAND_ANDERS, een + " van " + bericht);
      }
      if (wie != null && !gehad.add(wie)) {
        meld(Belofte.BRIEF_EEN_KEER, "twee keer aan dezelfde: " + bericht + ", " + werkelijk);
      }
      String bedoeld = persoon(aanbieding, een.levering());
      if (bedoeld != null && wie != null && !bedoeld.equals(wie)) {
        meld(Belofte.BRIEF_NIEMAND_ANDERS, een + " is voor een ander dan in " + bericht);
      }
      Briefjournaal.Verstuurd brief = verstuurd.verstuurd().get(bericht.kenmerk());
      if (brief != null
          && brief.brief().naIntrekking()
          && aanbieding.namens() != null
          && String.valueOf(aanbieding.handelt()).equals(wie)) {
        meld(Belofte.BRIEF_MANDAAT, een + " van " + bericht);
      }
    }
  }

  private @Nullable String persoon(Aanbieding aanbieding, @Nullable String levering) {
    Briefstand.Verzending verzending = levering == null ? null : verzendingen.get(levering);
    if (verzending == null) {
      return null;
    }
    return verzending.hoedanigheid().equals("VERTEGENWOORDIGDE")
        ? aanbieding.namens()
        : aanbieding.handelt();
  }

  private @Nullable Aanbieding aanbieding(Briefstand.Bericht bericht) {
    Briefjournaal.Verstuurd een = verstuurd.verstuurd().get(bericht.kenmerk());
    if (een != null) {
      return een.aanbieding();
    }
    Journaal.Ontvangst ontvangst = journaal.ontvangsten().get(bericht.aanvraag());
    return ontvangst == null ? null : ontvangst.aanbieding();
  }

  /** Of a withdrawal that was acknowledged. */
  private void mandaten() {
    Map<String, Instant> ingetrokken = verstuurd.ingetrokken();
    for (Briefstand.Bericht bericht : stand.berichten().values()) {
      Briefjournaal.Verstuurd een = verstuurd.verstuurd().get(bericht.kenmerk());
      if (een != null && een.brief().naIntrekking()) {
        bericht.verzendingen().stream()
            .filter(verzending -> verzending.hoedanigheid().equals(GEMACHTIGDE))
            .forEach(verzending -> meld(Belofte.BRIEF_MANDAAT, bericht.toString()));
      }
    }
    for (List<String> rij :
        omgeving
            .database()
            .rijen(
                "select v.aanvraag_id, v.kenmerk, s.naam, extract(epoch from s.begonnen_op)"
                    + " from stap s join verzendpoging p on p.levering_id = s.levering_id"
                    + " join verzending z on z.id = p.verzending_id and z.hoedanigheid = '"
                    + GEMACHTIGDE
                    + "' join vervolgbericht v on v.id = z.vervolgbericht_id")) {
      Instant einde = ingetrokken.get(rij.get(0));
      if (einde != null
          && Double.parseDouble(rij.get(3)) > einde.plus(SPELING).toEpochMilli() / 1000.0) {
        meld(Belofte.BRIEF_MANDAAT, "stap na " + einde + ": " + rij);
      }
    }
  }

  private void meld(Belofte belofte, String hoe) {
    gebroken.add(new Belofte.Gebroken(belofte, hoe));
  }
}
