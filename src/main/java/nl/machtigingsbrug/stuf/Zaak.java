package nl.machtigingsbrug.stuf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A zaak as a message describes it.
 *
 * @param verwerking what to do with it
 * @param identificatie its number, 5 to 40 characters
 * @param omschrijving at most 80 characters
 * @param toelichting at most 1000 characters
 * @param startdatum up to eight digits from the year on
 * @param registratiedatum the same
 * @param zaakniveau 1 is a zaak that is part of no other
 * @param deelzaken J where it can have parts, else N
 * @param extra by agreement
 * @param zaaktypeomschrijving of its zaaktype
 * @param zaaktypecode of its zaaktype
 * @param rollen who has to do with it
 * @param statussen the statuses that are told
 */
public record Zaak(
    @Nullable Verwerkingssoort verwerking,
    Gegeven identificatie,
    Gegeven omschrijving,
    Gegeven toelichting,
    Gegeven startdatum,
    Gegeven registratiedatum,
    Gegeven zaakniveau,
    Gegeven deelzaken,
    List<ExtraElement> extra,
    Gegeven zaaktypeomschrijving,
    Gegeven zaaktypecode,
    List<Rol> rollen,
    List<Status> statussen) {

  private static final String DAG = "[0-9]{1,8}";

  public Zaak {
    Identificaties.eis(identificatie, "(?s).{5,40}", "identificatie");
    Grens.eis(omschrijving, 80, "omschrijving");
    Grens.eis(toelichting, 1000, "toelichting");
    Identificaties.eis(startdatum, DAG, "startdatum");
    Identificaties.eis(registratiedatum, DAG, "registratiedatum");
    Identificaties.eis(zaakniveau, "[0-9]{1,4}", "zaakniveau");
    Identificaties.eis(deelzaken, "[JN]", "deelzakenIndicatie");
    Grens.eis(zaaktypeomschrijving, 80, "isVan/omschrijving");
    Grens.eis(zaaktypecode, 10, "isVan/code");
    extra = List.copyOf(extra);
    rollen = List.copyOf(rollen);
    statussen = List.copyOf(statussen);
  }

  /** The roles that it has after the message: without those that go. */
  public List<Rol> blijvend() {
    return rollen.stream()
        .filter(rol -> rol.verwerking() != Verwerkingssoort.V)
        .filter(rol -> rol.verwerking() != Verwerkingssoort.E)
        .toList();
  }

  public static Zaak lees(Stufelement zaak) {
    Stufelement isVan = zaak.kind(Ruimte.ZKN, "isVan");
    Stufelement zaaktype = isVan == null ? null : isVan.kind(Ruimte.ZKN, "gerelateerde");
    return new Zaak(
        zaak.verwerkingssoort(),
        zaak.gegeven(Ruimte.ZKN, "identificatie"),
        zaak.gegeven(Ruimte.ZKN, "omschrijving"),
        zaak.gegeven(Ruimte.ZKN, "toelichting"),
        zaak.gegeven(Ruimte.ZKN, "startdatum"),
        zaak.gegeven(Ruimte.ZKN, "registratiedatum"),
        zaak.gegeven(Ruimte.ZKN, "zaakniveau"),
        zaak.gegeven(Ruimte.ZKN, "deelzakenIndicatie"),
        ExtraElement.van(zaak),
        zaaktype == null ? Gegeven.AFWEZIG : zaaktype.gegeven(Ruimte.ZKN, "omschrijving"),
        zaaktype == null ? Gegeven.AFWEZIG : zaaktype.gegeven(Ruimte.ZKN, "code"),
        Rol.van(zaak),
        zaak.kinderen(Ruimte.ZKN, "heeft").stream().map(Status::lees).toList());
  }
}
