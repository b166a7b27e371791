package nl.machtigingsbrug.logboek;

/** What can be wrong with the logboek. */
public enum Bevindingssoort {
  REGEL_ONLEESBAAR("is niet te ontsleutelen: gewijzigd, of de sleutel ontbreekt"),
  REGEL_GEWIJZIGD("is gewijzigd"),
  REGELS_GEWIJZIGD("past niet bij zijn regels: een ervan is gewijzigd"),
  REGEL_VERWIJDERD("is verwijderd na het verzegelen"),
  REGEL_INGEVOEGD("is ingevoegd na het verzegelen"),
  REGEL_LEEG_ZONDER_WISSING("is leeggemaakt zonder dat een wissing is vastgelegd"),
  ZOEKINGANG_GEWIJZIGD("is niet te vinden bij precies de personen die erin staan"),
  NIET_VERZEGELD("wacht te lang op een zegel"),
  ZEGEL_GEWIJZIGD("is gewijzigd"),
  ZEGEL_ONTBREEKT("ontbreekt"),
  ZEGEL_VOLGORDE("volgt niet op het zegel ervoor"),
  HANDTEKENING_ONJUIST("heeft geen geldige handtekening"),
  ANKER_KLOPT_NIET("ontbreekt of is een ander zegel dan het anker");

  private final String zin;

  Bevindingssoort(String zin) {
    this.zin = zin;
  }

  String zin() {
    return zin;
  }
}
