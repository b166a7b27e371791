package nl.machtigingsbrug.zaak.zgw;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/** The catalogue of one gemeente, read once per lifetime. */
public final class Zaaktypecatalogus {

  private final Catalogusbron bron;
  private final Geheugen<String, List<Zaaktypeversie>> versies;
  private final Geheugen<URI, Zaaktype> zaaktypen;
  private final Geheugen<URI, List<Resultaattype>> resultaattypen;
  private final Geheugen<URI, JsonNode> dingen;

  /**
   * A catalogue.
   *
   * @param levensduur how long an answer of {@code bron} is used
   */
  public Zaaktypecatalogus(Catalogusbron bron, Duration levensduur, Clock klok) {
    this.bron = bron;
    this.versies = new Geheugen<>(levensduur, klok);
    this.zaaktypen = new Geheugen<>(levensduur, klok);
    this.resultaattypen = new Geheugen<>(levensduur, klok);
    this.dingen = new Geheugen<>(levensduur, klok);
  }

  /**
   * The version of a zaaktype on a day. On the day of change both the old and the new version are
   * valid: then the new one.
   *
   * @throws Afwijzing ZAAK_INRICHTING where there is none, or two that began on one day
   */
  public Zaaktype zaaktype(String identificatie, LocalDate dag) {
    List<Zaaktypeversie> geldig =
        versies.haal(identificatie, () -> List.copyOf(bron.versies(identificatie))).stream()
            .filter(versie -> versie.geldtOp(dag))
            .sorted(Comparator.comparing(Zaaktypeversie::begin).reversed())
            .toList();
    if (geldig.isEmpty()
        || (geldig.size() > 1 && geldig.get(0).begin().equals(geldig.get(1).begin()))) {
      throw new Afwijzing(Foutcode.ZAAK_INRICHTING, "zaaktype");
    }
    return zaaktype(geldig.get(0).url());
  }

  /** The version of a zaaktype with this address, whether it is still valid or not. */
  public Zaaktype zaaktype(URI versie) {
    return zaaktypen.haal(versie, () -> bron.zaaktype(versie));
  }

  /** How a zaak of the version with this address can end. */
  public List<Resultaattype> resultaattypen(URI versie) {
    return resultaattypen.haal(versie, () -> List.copyOf(bron.resultaattypen(versie)));
  }

  /** One thing of the catalogue with this address, as it stands there. */
  public JsonNode ding(URI adres) {
    return dingen.haal(adres, () -> bron.ding(adres));
  }
}
