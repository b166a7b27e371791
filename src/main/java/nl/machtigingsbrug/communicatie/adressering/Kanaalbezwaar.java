package nl.machtigingsbrug.communicatie.adressering;

/** Why a channel cannot be used for someone. */
public enum Kanaalbezwaar {
  PAST_NIET("Dit kanaal kan niet naar deze soort persoon of organisatie."),
  NIET_IN_GEBRUIK("De gemeente gebruikt dit kanaal niet."),
  NIET_VOOR_DIT_BERICHT("Dit kanaal is niet voor dit soort bericht."),
  GEEN_TOEGANG("De machtiging geeft geen toegang tot de berichtenbox van de ander."),
  ADRES_GEHEIM(
      "Het adres van de gemachtigde is geheim en de ander leest mee in deze berichtenbox."),
  NIET_BEREIKBAAR("Op dit kanaal is de ontvanger niet bereikbaar."),
  ONBEKEND("Niet bekend is of dit kanaal de ontvanger bereikt. Dat telt als nee."),
  CONTROLE_TE_OUD("Te lang geleden is nagegaan of dit kanaal de ontvanger bereikt."),
  TE_LAAT("Dit kanaal bezorgt niet voor het einde van de termijn.");

  private final String uitleg;

  Kanaalbezwaar(String uitleg) {
    this.uitleg = uitleg;
  }

  /** The same in plain Dutch. */
  public String uitleg() {
    return uitleg;
  }
}
