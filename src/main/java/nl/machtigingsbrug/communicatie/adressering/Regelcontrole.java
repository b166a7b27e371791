package nl.machtigingsbrug.communicatie.adressering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.machtigingsbrug.bestand.Bron;
import nl.machtigingsbrug.bestand.Keuze;
import nl.machtigingsbrug.bestand.Melding;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Hoedanigheid;

/** What rules must keep to and no schema can hold. */
final class Regelcontrole {

  private static final Map<Optredensoort, Set<Hoedanigheid>> WIE =
      Map.of(
          Optredensoort.VOOR_ZICHZELF,
          Set.of(Hoedanigheid.AANVRAGER),
          Optredensoort.NAMENS_EEN_ANDER,
          Set.of(Hoedanigheid.GEMACHTIGDE, Hoedanigheid.VERTEGENWOORDIGDE),
          Optredensoort.VERTEGENWOORDIGING_BEEINDIGD,
          Set.of(Hoedanigheid.VERTEGENWOORDIGDE));

  private final Map<String, String> bestandVanId = new HashMap<>();
  private final Set<String> diensten;
  private final List<Melding> meldingen;

  Regelcontrole(Set<String> diensten, List<Melding> meldingen) {
    this.diensten = diensten;
    this.meldingen = meldingen;
  }

  /** Looks at the rules of one file. */
  void bestand(Bron bron, List<Regel> regels) {
    for (int i = 0; i < regels.size(); i++) {
      Regel regel = regels.get(i);
      String plaats = "/regels/" + i;
      eenmaal(bron, plaats, regel);
      kanTellen(bron, plaats, regel, regels.subList(0, i));
      past(bron, plaats, regel);
      ontvangers(bron, plaats, regel);
    }
  }

  /** For every message one rule fits, whatever the grond, the dienst and the end. */
  void volledig(List<Regel> regels) {
    for (Optredensoort hoe : Optredensoort.values()) {
      for (Berichtsoort soort : Berichtsoort.values()) {
        if (regels.stream().noneMatch(regel -> regel.sluit(hoe, soort))) {
          meldingen.add(
              new Melding(
                  regels.isEmpty() ? "communicatie" : regels.get(regels.size() - 1).bestand(),
                  1,
                  1,
                  "Bij "
                      + Keuze.naam(soort)
                      + " en "
                      + Keuze.naam(hoe)
                      + " ontbreekt een laatste regel zonder gronden, diensten en einde."
                      + " Voeg die toe."));
        }
      }
    }
  }

  private void eenmaal(Bron bron, String plaats, Regel regel) {
    String eerder = bestandVanId.putIfAbsent(regel.id(), bron.bestand());
    if (eerder != null) {
      meld(bron, plaats + "/id", "Dit id staat ook in " + eerder + ". Kies een ander id.");
    }
  }

  private void kanTellen(Bron bron, String plaats, Regel regel, List<Regel> ervoor) {
    ervoor.stream()
        .filter(ander -> ander.omvat(regel))
        .findFirst()
        .ifPresent(
            ander ->
                meld(
                    bron,
                    plaats,
                    "Deze regel beslist nooit, want '"
                        + ander.id()
                        + "' staat ervoor en past altijd ook. Zet hem hoger of haal hem weg."));
  }

  private void past(Bron bron, String plaats, Regel regel) {
    if (regel.optreden() == Optredensoort.VOOR_ZICHZELF && !regel.gronden().isEmpty()) {
      meld(bron, plaats + "/gronden", "Wie voor zichzelf handelt heeft geen grond. Haal dit weg.");
    }
    if (regel.optreden() != Optredensoort.VERTEGENWOORDIGING_BEEINDIGD
        && !regel.einden().isEmpty()) {
      meld(
          bron,
          plaats + "/einde",
          "Dit hoort alleen bij vertegenwoordiging-beeindigd. Haal het weg.");
    }
    for (String dienst : regel.diensten()) {
      if (!diensten.contains(dienst)) {
        meld(
            bron,
            plaats + "/diensten",
            "De dienst '" + dienst + "' staat niet in de catalogus. Verbeter de naam.");
      }
    }
  }

  private void ontvangers(Bron bron, String plaats, Regel regel) {
    boolean aanMedewerker = bron.inhoud().at(plaats).has("werkvoorraad");
    if (aanMedewerker != regel.stuur().isEmpty()) {
      meld(
          bron,
          plaats,
          "Zeg óf wie het bericht krijgt ('stuur'), óf dat een medewerker beslist"
              + " ('werkvoorraad').");
    }
    for (Ontvangerregel wie : regel.stuur()) {
      String hier = plaats + "/stuur/" + Keuze.naam(wie.wie());
      if (!WIE.getOrDefault(regel.optreden(), Set.of()).contains(wie.wie())) {
        meld(
            bron,
            hier,
            "Bij "
                + Keuze.naam(regel.optreden())
                + " kan het bericht niet naar deze persoon. Haal hem weg.");
      }
      if (wie.daarnaast().stream().anyMatch(wie.kanalen()::contains)) {
        meld(bron, hier, "Een kanaal staat bij 'kanalen' en bij 'daarnaast'. Haal er één weg.");
      }
      if (wie.wie() != Hoedanigheid.GEMACHTIGDE && wie.gebruikt(Weg.BERICHTENBOX_VIA_MACHTIGING)) {
        meld(
            bron,
            hier,
            "Alleen de gemachtigde leest de berichtenbox van een ander. Haal dit kanaal weg.");
      }
    }
    if (regel.gebruikt(Hoedanigheid.GEMACHTIGDE, Weg.BERICHTENBOX_VIA_MACHTIGING)
        && regel.gebruikt(Hoedanigheid.VERTEGENWOORDIGDE, Weg.BERICHTENBOX)) {
      meld(
          bron,
          plaats + "/stuur/gemachtigde",
          "Zo komt het bericht twee keer in dezelfde berichtenbox. Haal"
              + " berichtenbox-via-machtiging hier weg, of berichtenbox bij de vertegenwoordigde.");
    }
  }

  private void meld(Bron bron, String plaats, String tekst) {
    meldingen.add(bron.melding(plaats, tekst));
  }
}
