package nl.machtigingsbrug.stuf;

/** Writes a new status: the zaak as it was and as it is now, both with only what changes. */
final class Statusschrijver {

  private Statusschrijver() {}

  static void schrijf(Schrijfelement bericht, String zaaknummer, Status status) {
    leeg(object(bericht, zaaknummer), "heeft", "ZAKSTT", NoValue.GEEN_WAARDE);
    Schrijfelement heeft =
        object(bericht, zaaknummer)
            .kind(Ruimte.ZKN, "heeft")
            .attribuut("entiteittype", "ZAKSTT")
            .attribuut("verwerkingssoort", Verwerkingssoort.T);
    Schrijfelement soort =
        heeft
            .kind(Ruimte.ZKN, "gerelateerde")
            .attribuut("entiteittype", "STT")
            .attribuut("verwerkingssoort", Verwerkingssoort.I);
    soort.gegeven(Ruimte.ZKN, "zkt.code", status.zaaktypecode());
    soort.gegeven(Ruimte.ZKN, "zkt.omschrijving", status.zaaktypeomschrijving());
    soort.gegeven(Ruimte.ZKN, "volgnummer", status.volgnummer());
    soort.gegeven(Ruimte.ZKN, "omschrijving", status.omschrijving());
    heeft.gegeven(Ruimte.ZKN, "toelichting", status.toelichting());
    heeft.gegeven(Ruimte.ZKN, "datumStatusGezet", status.gezet());
    leeg(heeft, "isGezetDoor", "ZAKSTTBTR", NoValue.WAARDE_ONBEKEND);
  }

  private static Schrijfelement object(Schrijfelement bericht, String zaaknummer) {
    Schrijfelement object =
        bericht
            .kind(Ruimte.ZKN, "object")
            .attribuut("entiteittype", "ZAK")
            .attribuut("verwerkingssoort", Verwerkingssoort.W);
    object.tekst(Ruimte.ZKN, "identificatie", zaaknummer);
    return object;
  }

  private static void leeg(Schrijfelement ouder, String naam, String type, NoValue reden) {
    Schrijfelement element =
        ouder
            .kind(Ruimte.ZKN, naam)
            .attribuut("entiteittype", type)
            .attribuut("verwerkingssoort", Verwerkingssoort.T);
    element.vul(reden);
  }
}
