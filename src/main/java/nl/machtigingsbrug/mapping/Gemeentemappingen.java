package nl.machtigingsbrug.mapping;

import java.util.List;
import java.util.Map;
import nl.machtigingsbrug.bestand.Laag;
import nl.machtigingsbrug.bestand.Melding;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/**
 * What counts for one gemeente.
 *
 * @param mappingen by name and zaaktype
 * @param waarden by zaaktype
 */
record Gemeentemappingen(Map<String, Mapping> mappingen, Waardenlagen waarden) {

  static Gemeentemappingen lees(Saxonmotor motor, List<Laag> lagen, List<Melding> meldingen) {
    return new Gemeentemappingen(
        new Mappinglezer(motor, meldingen).lees(lagen), Waardenlezer.lees(lagen, meldingen));
  }

  Mapping mapping(String naam, @Nullable String zaaktype) {
    Mapping mapping = mappingen.get(Mappinglezer.sleutel(naam, zaaktype));
    if (mapping == null) {
      mapping = mappingen.get(naam);
    }
    if (mapping == null) {
      throw new Afwijzing(Foutcode.ZAAK_MAPPING, naam);
    }
    return mapping;
  }
}
