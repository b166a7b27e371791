package nl.machtigingsbrug.stuf;

import org.jspecify.annotations.Nullable;

/**
 * A status of a zaak.
 *
 * @param verwerking what to do with it
 * @param zaaktypecode zkt.code: of the zaaktype of its statustype
 * @param zaaktypeomschrijving zkt.omschrijving
 * @param volgnummer of its statustype
 * @param omschrijving of its statustype
 * @param toelichting at most 1000 characters
 * @param gezet when, 8 to 17 digits from the year on
 * @param laatste indicatieLaatsteStatus: J or N
 */
public record Status(
    @Nullable Verwerkingssoort verwerking,
    Gegeven zaaktypecode,
    Gegeven zaaktypeomschrijving,
    Gegeven volgnummer,
    Gegeven omschrijving,
    Gegeven toelichting,
    Gegeven gezet,
    Gegeven laatste) {

  public Status {
    Grens.eis(zaaktypecode, 10, "zkt.code");
    Grens.eis(zaaktypeomschrijving, 80, "zkt.omschrijving");
    Identificaties.eis(volgnummer, "[0-9]{1,4}", "volgnummer");
    Grens.eis(omschrijving, 80, "omschrijving");
    Grens.eis(toelichting, 1000, "toelichting");
    Identificaties.eis(gezet, "[0-9]{8,17}", "datumStatusGezet");
    Identificaties.eis(laatste, "[JN]", "indicatieLaatsteStatus");
  }

  static Status lees(Stufelement heeft) {
    Stufelement soort = heeft.kind(Ruimte.ZKN, "gerelateerde");
    return new Status(
        heeft.verwerkingssoort(),
        van(soort, "zkt.code"),
        van(soort, "zkt.omschrijving"),
        van(soort, "volgnummer"),
        van(soort, "omschrijving"),
        heeft.gegeven(Ruimte.ZKN, "toelichting"),
        heeft.gegeven(Ruimte.ZKN, "datumStatusGezet"),
        heeft.gegeven(Ruimte.ZKN, "indicatieLaatsteStatus"));
  }

  private static Gegeven van(@Nullable Stufelement soort, String veld) {
    return soort == null ? Gegeven.AFWEZIG : soort.gegeven(Ruimte.ZKN, veld);
  }
}
