package nl.machtigingsbrug.dienst;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.machtigingsbrug.bestand.Melding;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * How an aanvraag for a dienst becomes the values of a zaak: a file of {@code
 * mappings/aanvraag-zaak}. Pure: the same aanvraag and the same version give the same zaak.
 */
public final class Zaakmapping {

  private final String tekst;
  private final Expressie omschrijving;
  private final @Nullable Expressie toelichting;
  private final Map<String, Expressie> eigenschappen;

  Zaakmapping(
      String tekst,
      Expressie omschrijving,
      @Nullable Expressie toelichting,
      Map<String, Expressie> eigenschappen) {
    this.tekst = tekst;
    this.omschrijving = omschrijving;
    this.toelichting = toelichting;
    this.eigenschappen = new LinkedHashMap<>(eigenschappen);
  }

  /**
   * Reads a version that was kept.
   *
   * @throws CatalogusOngeldig where it is no mapping
   */
  public static Zaakmapping van(String naam, String tekst) {
    List<Melding> meldingen = new ArrayList<>();
    Zaakmapping mapping = new Zaakmappinglezer().lees(naam, tekst, meldingen);
    if (mapping == null) {
      throw new CatalogusOngeldig(meldingen);
    }
    return mapping;
  }

  /** What tells this version from every other: a hash of its text. */
  public String versie() {
    return HexFormat.of().formatHex(DigestUtils.sha256(tekst), 0, 8);
  }

  /** The file as it was read. */
  public String tekst() {
    return tekst;
  }

  /** The names of the eigenschappen that it can set. */
  public Set<String> eigenschappen() {
    return Set.copyOf(eigenschappen.keySet());
  }

  /**
   * Makes the values.
   *
   * @param invoer aanvraag, dienst, optreden and gegevens
   * @throws nl.machtigingsbrug.fout.Afwijzing MB-ZAAK-03, naming the expression that fails
   */
  public Zaakvelden pasToe(JsonNode invoer) {
    Map<String, String> waarden = new LinkedHashMap<>();
    eigenschappen.forEach(
        (naam, expressie) -> {
          String waarde = expressie.pasToe(invoer);
          if (waarde != null) {
            waarden.put(naam, waarde);
          }
        });
    String kop = omschrijving.pasToe(invoer);
    String uitleg = toelichting == null ? null : toelichting.pasToe(invoer);
    return new Zaakvelden(
        kop == null ? invoer.path("dienst").path("naam").asText() : kop,
        uitleg == null ? "" : uitleg,
        waarden);
  }
}
