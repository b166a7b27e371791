package nl.machtigingsbrug.stuf;

import java.util.Comparator;
import java.util.List;

/** Writes a zaak, its parts in the order of ZKN 03.10. */
final class Zaakschrijver {

  private Zaakschrijver() {}

  static void schrijf(Schrijfelement ouder, Zaak zaak) {
    Schrijfelement object =
        ouder
            .kind(Ruimte.ZKN, "object")
            .attribuut("entiteittype", "ZAK")
            .attribuut("verwerkingssoort", zaak.verwerking());
    object.gegeven(Ruimte.ZKN, "identificatie", zaak.identificatie());
    object.gegeven(Ruimte.ZKN, "omschrijving", zaak.omschrijving());
    object.gegeven(Ruimte.ZKN, "toelichting", zaak.toelichting());
    object.gegeven(Ruimte.ZKN, "startdatum", zaak.startdatum());
    object.gegeven(Ruimte.ZKN, "registratiedatum", zaak.registratiedatum());
    object.gegeven(Ruimte.ZKN, "zaakniveau", zaak.zaakniveau());
    object.gegeven(Ruimte.ZKN, "deelzakenIndicatie", zaak.deelzaken());
    Rolschrijver.extra(object, zaak.extra());
    zaaktype(object, zaak);
    List<Rol> rollen = zaak.rollen().stream().sorted(Comparator.comparing(Rol::soort)).toList();
    rollen.forEach(rol -> Rolschrijver.schrijf(object, rol));
    zaak.statussen().forEach(status -> status(object, status));
  }

  private static void zaaktype(Schrijfelement object, Zaak zaak) {
    if (zaak.zaaktypecode() instanceof Afwezig && zaak.zaaktypeomschrijving() instanceof Afwezig) {
      return;
    }
    boolean melden = zaak.verwerking() != null;
    Schrijfelement zaaktype =
        object
            .kind(Ruimte.ZKN, "isVan")
            .attribuut("entiteittype", "ZAKZKT")
            .attribuut("verwerkingssoort", zaak.verwerking())
            .kind(Ruimte.ZKN, "gerelateerde")
            .attribuut("entiteittype", "ZKT")
            .attribuut("verwerkingssoort", melden ? Verwerkingssoort.I : null);
    zaaktype.gegeven(Ruimte.ZKN, "omschrijving", zaak.zaaktypeomschrijving());
    zaaktype.gegeven(Ruimte.ZKN, "code", zaak.zaaktypecode());
  }

  private static void status(Schrijfelement object, Status status) {
    Schrijfelement heeft =
        object
            .kind(Ruimte.ZKN, "heeft")
            .attribuut("entiteittype", "ZAKSTT")
            .attribuut("verwerkingssoort", status.verwerking());
    Schrijfelement soort =
        heeft
            .kind(Ruimte.ZKN, "gerelateerde")
            .attribuut("entiteittype", "STT")
            .attribuut("verwerkingssoort", status.verwerking() == null ? null : "I");
    soort.gegeven(Ruimte.ZKN, "zkt.code", status.zaaktypecode());
    soort.gegeven(Ruimte.ZKN, "zkt.omschrijving", status.zaaktypeomschrijving());
    soort.gegeven(Ruimte.ZKN, "volgnummer", status.volgnummer());
    soort.gegeven(Ruimte.ZKN, "omschrijving", status.omschrijving());
    heeft.gegeven(Ruimte.ZKN, "toelichting", status.toelichting());
    heeft.gegeven(Ruimte.ZKN, "datumStatusGezet", status.gezet());
    heeft.gegeven(Ruimte.ZKN, "indicatieLaatsteStatus", status.laatste());
  }
}
