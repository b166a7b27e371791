package nl.machtigingsbrug.zds.schrijven;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Stufelement;
import nl.machtigingsbrug.zaak.zgw.Resultaattype;
import nl.machtigingsbrug.zaak.zgw.Zaaktype;
import nl.machtigingsbrug.zaak.zgw.Zaaktypecatalogus;
import org.jspecify.annotations.Nullable;

/**
 * How a zaak ends: by a resultaat, and after that by its last status. A zaaksysteem refuses the
 * last status of a zaak without resultaat (Open Zaak, resultaat-does-not-exist).
 */
final class Afloop {

  private Afloop() {}

  /** What a message about a new zaak says of its resultaat, or null. */
  static @Nullable Resultaatzetting nieuw(
      Berichtmapping mapping, Berichtmapping.Van van, Stufelement object) {
    Resultaatzetting zetting = lees(mapping.resultaat(van, object.element()));
    if (zetting == null || zetting.zegtNiets()) {
      return null;
    }
    if (!zetting.geeftResultaat()) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "resultaat/omschrijving");
    }
    return zetting;
  }

  /** What is different now, or null. */
  static @Nullable Resultaatzetting gewijzigd(
      Berichtmapping mapping, Berichtmapping.Van van, Stufelement was, Stufelement wordt) {
    Resultaatzetting zetting = lees(mapping.resultaat(van, wordt.element()));
    return zetting == null || zetting.equals(lees(mapping.resultaat(van, was.element())))
        ? null
        : zetting;
  }

  private static @Nullable Resultaatzetting lees(JsonNode uit) {
    if (!uit.isObject()) {
      return null;
    }
    if (!uit.path("resultaat").isObject()) {
      return new Resultaatzetting(null, null, true);
    }
    return new Resultaatzetting(
        uit.path("resultaattype").path("omschrijving").textValue(),
        uit.path("resultaat").path("toelichting").textValue(),
        false);
  }

  /**
   * The resultaattype that a message means.
   *
   * @throws Afwijzing MB-STUF-60 where the zaaktype does not have it
   */
  static Resultaattype type(Zaaktypecatalogus catalogus, URI zaaktype, String omschrijving) {
    List<Resultaattype> past =
        catalogus.resultaattypen(zaaktype).stream()
            .filter(type -> type.omschrijving().equalsIgnoreCase(omschrijving))
            .toList();
    if (past.size() != 1) {
      throw new Afwijzing(Foutcode.ZAAKBERICHT_RESULTAATTYPE, "resultaat/omschrijving");
    }
    return past.get(0);
  }

  /** Whether one of these statussen ends the zaak. */
  static boolean sluit(Zaaktype zaaktype, List<Statuszetting> statussen) {
    return statussen.stream().anyMatch(zetting -> Statuskeuze.kies(zaaktype, zetting).eindstatus());
  }

  /**
   * Passes a new zaak that can end as its message says.
   *
   * @throws Afwijzing MB-STUF-60 for an unknown resultaattype, MB-STUF-61 where a status ends it
   *     without resultaat
   */
  static void eis(
      Zaaktypecatalogus catalogus,
      Zaaktype zaaktype,
      @Nullable Resultaatzetting resultaat,
      List<Statuszetting> statussen) {
    String omschrijving = resultaat == null ? null : resultaat.omschrijving();
    if (omschrijving != null) {
      type(catalogus, zaaktype.url(), omschrijving);
    } else if (sluit(zaaktype, statussen)) {
      throw new Afwijzing(Foutcode.ZAAKBERICHT_ZONDER_RESULTAAT, "resultaat");
    }
  }
}
