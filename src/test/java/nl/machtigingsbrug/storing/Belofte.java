package nl.machtigingsbrug.storing;

/** What has to hold whatever dies; see docs/uitbreiden/storingsproef.md. */
enum Belofte {
  KLANTEN("elke klant krijgt het antwoord dat bij zijn aanvraag hoort, en bij herhalen hetzelfde"),
  NIETS_KWIJT("wat bevestigd is, is geleverd of ligt bij een mens"),
  OPDRACHTEN(
      "wat de makelaar aannam is precies één keer opgeslagen, of een dode letter met zijn reden"),
  NIETS_VERZONNEN("niets is opgeslagen of geleverd dat niet is aangeboden"),
  EEN_ZAAK("wat geleverd is, is precies één zaak met precies haar inhoud"),
  NIEMAND_ANDERS("elke zaak staat bij haar eigen gemeente en noemt alleen haar eigen mensen"),
  STAPPEN_ONTHOUDEN("van een geleverde levering is elke stap onthouden"),
  BLIND("een blinde stap gebeurt hoogstens één keer, en wat onzeker is beslist een mens"),
  VOLGORDE("aan een zaak wordt in de volgorde van de route gewerkt"),
  LOGBOEK("het logboek kent elke aanvraag en elk einde precies één keer"),
  ZEGELS("de zegels van het logboek zijn heel"),
  GEBEURTENISSEN("wat definitief werd is verteld, in volgorde, en niets eerder dan dat"),
  BRIEF_NIET_KWIJT("elke bevestigde brief is bij elke ontvanger, of ligt bij een mens"),
  BRIEF_EEN_KEER("niemand krijgt dezelfde brief twee keer, ook niet door een ander kanaal"),
  BRIEF_NIEMAND_ANDERS("een brief komt alleen bij wie in het optreden staat"),
  BRIEF_MANDAAT("wie geen gemachtigde meer is krijgt niets nieuws"),
  RUST("er is niets meer onderweg"),
  STOP("een gestopte bestemming krijgt geen nieuwe aanroep");

  private final String tekst;

  Belofte(String tekst) {
    this.tekst = tekst;
  }

  String tekst() {
    return tekst;
  }

  /** It was broken. */
  record Gebroken(Belofte belofte, String hoe) {
    @Override
    public String toString() {
      return belofte + ": " + hoe;
    }
  }
}
