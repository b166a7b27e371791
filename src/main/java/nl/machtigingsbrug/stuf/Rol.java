package nl.machtigingsbrug.stuf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone's role in a zaak.
 *
 * @param soort which role
 * @param verwerking what to do with the role
 * @param betrokkene who has it
 * @param verwerkingBetrokkene what to do with what is said about them
 * @param code of the role; none with {@link Rolsoort#BETREKKING}
 * @param omschrijving of the role, at most 80 characters
 * @param toelichting at most 1000 characters; none with {@link Rolsoort#BETREKKING}
 * @param tijdvak from when to when
 * @param geregistreerd when it was recorded, 8 to 17 digits
 * @param extra by agreement
 */
public record Rol(
    Rolsoort soort,
    @Nullable Verwerkingssoort verwerking,
    Betrokkene betrokkene,
    @Nullable Verwerkingssoort verwerkingBetrokkene,
    Gegeven code,
    Gegeven omschrijving,
    Gegeven toelichting,
    @Nullable Tijdvak tijdvak,
    Gegeven geregistreerd,
    List<ExtraElement> extra) {

  public Rol {
    Grens.eis(code, 10, "code");
    Grens.eis(omschrijving, 80, "omschrijving");
    Grens.eis(toelichting, 1000, "toelichting");
    Identificaties.eis(geregistreerd, "[0-9]{8,17}", "tijdstipRegistratie");
    extra = List.copyOf(extra);
  }

  /** Those of a zaak, in the order of {@link Rolsoort}. */
  static List<Rol> van(Stufelement zaak) {
    List<Rol> rollen = new ArrayList<>();
    for (Rolsoort soort : Rolsoort.values()) {
      for (Stufelement element : zaak.kinderen(Ruimte.ZKN, soort.element())) {
        rollen.add(lees(soort, element));
      }
    }
    return rollen;
  }

  private static Rol lees(Rolsoort soort, Stufelement element) {
    String type = element.attribuut("entiteittype");
    Grens.eis(type == null || type.equals(soort.entiteittype()), "@entiteittype");
    boolean leeg = Betrokkenelezer.leeg(element);
    Stufelement gerelateerde = element.kind(Ruimte.ZKN, "gerelateerde");
    Stufelement wie = gerelateerde == null ? null : Betrokkenelezer.wie(gerelateerde);
    return new Rol(
        soort,
        element.verwerkingssoort(),
        leeg ? new Betrokkene.Niemand(Gegeven.lees(element)) : Betrokkenelezer.lees(gerelateerde),
        wie == null ? null : wie.verwerkingssoort(),
        element.gegeven(Ruimte.ZKN, "code"),
        element.gegeven(Ruimte.ZKN, "omschrijving"),
        element.gegeven(Ruimte.ZKN, "toelichting"),
        Tijdvak.lees(element.kind(Ruimte.STUF, "tijdvakRelatie")),
        element.gegeven(Ruimte.STUF, "tijdstipRegistratie"),
        ExtraElement.van(element));
  }
}
