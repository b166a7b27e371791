package nl.machtigingsbrug.zaak.zgw;

import java.net.URI;
import java.util.Map;
import nl.machtigingsbrug.aansluiting.Basisadres;
import nl.machtigingsbrug.optreden.Rsin;

/**
 * How a zaak is made: chosen once for a levering and remembered, so that a later attempt goes on
 * with the same, whatever was changed meanwhile in the settings or in the catalogue.
 *
 * @param zaaktype the version of the zaaktype
 * @param profiel which dialect
 * @param zaakRegistreren whether zaak, rollen and status are made in one call
 * @param rolconventie who is initiator
 * @param bronorganisatie under which the zaak is found again
 */
public record Inrichting(
    URI zaaktype,
    Profiel profiel,
    boolean zaakRegistreren,
    Rolconventie rolconventie,
    Rsin bronorganisatie) {

  /** As the step remembers it. */
  Map<String, Object> resultaat() {
    return Map.of(
        "zaaktype", zaaktype.toString(),
        "profiel", profiel.name(),
        "zaakRegistreren", zaakRegistreren,
        "rolconventie", rolconventie.name(),
        "bronorganisatie", bronorganisatie.waarde());
  }

  /** As it was remembered; its address is checked again, since it leaves with our token. */
  static Inrichting van(Map<?, ?> resultaat, Basisadres catalogi) {
    return new Inrichting(
        catalogi.binnen(tekst(resultaat, "zaaktype")),
        Profiel.valueOf(tekst(resultaat, "profiel")),
        Boolean.TRUE.equals(resultaat.get("zaakRegistreren")),
        Rolconventie.valueOf(tekst(resultaat, "rolconventie")),
        new Rsin(tekst(resultaat, "bronorganisatie")));
  }

  private static String tekst(Map<?, ?> resultaat, String naam) {
    return String.valueOf(resultaat.get(naam));
  }
}
