package nl.machtigingsbrug.communicatie.vtb;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.machtigingsbrug.aansluiting.Basisadres;
import nl.machtigingsbrug.aansluiting.Geheim;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The portal of one gemeente.
 *
 * @param berichten base address of the Berichten API, with its version
 * @param taken base address of the Taken API, or null where no taken are sent
 * @param token who we are there
 * @param urn the name of the gemeente in URNs of her zaken and documents: {@code nld:voorbeeldstad}
 * @param berichttypen code of the berichttype, 8 characters at most, by soort; none is needed
 * @param handelingsperspectieven what the recipient is to do, by soort, where it is not the usual
 * @param kenbaarGemaakt whether the people of the gemeente made known that they can be reached by
 *     the portal (Awb 2:8)
 * @param uitvraaglink where someone hands in what is missing; the taak becomes an urltaak. Null: a
 *     formuliertaak with one field
 */
public record VtbInstellingen(
    Basisadres berichten,
    @Nullable Basisadres taken,
    Geheim token,
    String urn,
    @DefaultValue Map<Berichtsoort, String> berichttypen,
    @DefaultValue Map<Berichtsoort, Handelingsperspectief> handelingsperspectieven,
    @DefaultValue("false") boolean kenbaarGemaakt,
    @Nullable URI uitvraaglink) {

  static final int BERICHTTYPE = 8;

  /** RFC 8141: namespace, and a name of ours within it. */
  private static final Pattern URN =
      Pattern.compile("[a-z0-9][a-z0-9-]{0,30}[a-z0-9]:[a-z0-9]([a-z0-9.-]{0,60}[a-z0-9])?");

  public VtbInstellingen {
    vereis(berichten, "berichten");
    vereis(token, "token");
    vereis(urn, "urn");
    if (!URN.matcher(urn).matches() || token.waarde().isBlank()) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "urn");
    }
    berichttypen = Map.copyOf(berichttypen);
    if (berichttypen.values().stream().anyMatch(t -> t.isBlank() || t.length() > BERICHTTYPE)) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "berichttypen");
    }
    Map<Berichtsoort, Handelingsperspectief> alle = new HashMap<>(Handelingsperspectief.GEWOON);
    alle.putAll(handelingsperspectieven);
    handelingsperspectieven = Map.copyOf(alle);
    if (uitvraaglink != null && !"https".equals(uitvraaglink.getScheme())) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "uitvraaglink");
    }
  }

  String autorisatie() {
    return "Token " + token.waarde().strip();
  }

  Handelingsperspectief perspectief(Berichtsoort soort) {
    return handelingsperspectieven.getOrDefault(soort, Handelingsperspectief.INFORMATIE_KRIJGEN);
  }

  /** The zaak as the portal shows it. */
  String zaak(String identificatie) {
    return "urn:" + urn + ":zaak:zaaknummer:" + Urncodering.van(identificatie);
  }

  /** A document of the documentregistratie. */
  String document(UUID informatieobject) {
    return "urn:" + urn + ":informatieobject:uuid:" + informatieobject;
  }

  private static void vereis(@Nullable Object waarde, String naam) {
    if (waarde == null) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, naam);
    }
  }
}
