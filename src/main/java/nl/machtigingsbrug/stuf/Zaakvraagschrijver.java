package nl.machtigingsbrug.stuf;

/** Writes which zaak is asked about, and what is to be told of it. */
final class Zaakvraagschrijver {

  private Zaakvraagschrijver() {}

  static void schrijf(Schrijfelement bericht, Operatie vraag, String zaaknummer) {
    Schrijfelement parameters = bericht.kind(Ruimte.ZKN, "parameters");
    parameters.tekst(Ruimte.STUF, "sortering", "0");
    parameters.tekst(Ruimte.STUF, "indicatorVervolgvraag", "false");
    Schrijfelement gelijk = bericht.kind(Ruimte.ZKN, "gelijk").attribuut("entiteittype", "ZAK");
    gelijk.tekst(Ruimte.ZKN, "identificatie", zaaknummer);
    if (vraag == Operatie.GEEF_ZAAKSTATUS) {
      gelijk
          .kind(Ruimte.ZKN, "heeft")
          .attribuut("entiteittype", "ZAKSTT")
          .tekst(Ruimte.ZKN, "indicatieLaatsteStatus", "J");
    }
    Schrijfelement scope =
        bericht
            .kind(Ruimte.ZKN, "scope")
            .kind(Ruimte.ZKN, "object")
            .attribuut("entiteittype", "ZAK");
    switch (vraag) {
      case GEEF_ZAAKSTATUS -> {
        gevraagd(scope, "identificatie");
        status(scope);
      }
      case GEEF_LIJST_ZAAKDOCUMENTEN -> {
        gevraagd(scope, "identificatie");
        gevraagd(
            scope
                .kind(Ruimte.ZKN, "heeftRelevant")
                .attribuut("entiteittype", "ZAKEDC")
                .kind(Ruimte.ZKN, "gerelateerde")
                .attribuut("entiteittype", "EDC"),
            "identificatie");
      }
      default -> scope.attribuut("scope", "alles");
    }
  }

  private static void status(Schrijfelement scope) {
    Schrijfelement heeft = scope.kind(Ruimte.ZKN, "heeft").attribuut("entiteittype", "ZAKSTT");
    Schrijfelement soort = heeft.kind(Ruimte.ZKN, "gerelateerde").attribuut("entiteittype", "STT");
    gevraagd(soort, "volgnummer");
    gevraagd(soort, "omschrijving");
    gevraagd(heeft, "datumStatusGezet");
    gevraagd(heeft, "indicatieLaatsteStatus");
  }

  private static void gevraagd(Schrijfelement ouder, String veld) {
    ouder.gegeven(Ruimte.ZKN, veld, new Nil());
  }
}
