package nl.machtigingsbrug.stuf;

import org.jspecify.annotations.Nullable;

/**
 * A status of a zaak.
 *
 * @param verwerking what to do with it
 * @param volgnummer of its statustype
 * @param omschrijving of its statustype
 * @param toelichting at most 1000 characters
 * @param gezet when, 8 to 17 digits from the year on
 */
record Status(
    @Nullable Verwerkingssoort verwerking,
    Gegeven volgnummer,
    Gegeven omschrijving,
    Gegeven toelichting,
    Gegeven gezet) {

  Status {
    Identificaties.eis(volgnummer, "[0-9]{1,4}", "volgnummer");
    Grens.eis(omschrijving, 80, "omschrijving");
    Grens.eis(toelichting, 1000, "toelichting");
    Identificaties.eis(gezet, "[0-9]{8,17}", "datumStatusGezet");
  }

  static Status lees(Stufelement heeft) {
    Stufelement soort = heeft.kind(Ruimte.ZKN, "gerelateerde");
    return new Status(
        heeft.verwerkingssoort(),
        soort == null ? Gegeven.AFWEZIG : soort.gegeven(Ruimte.ZKN, "volgnummer"),
        soort == null ? Gegeven.AFWEZIG : soort.gegeven(Ruimte.ZKN, "omschrijving"),
        heeft.gegeven(Ruimte.ZKN, "toelichting"),
        heeft.gegeven(Ruimte.ZKN, "datumStatusGezet"));
  }
}
