package nl.machtigingsbrug.mapping;

import java.util.List;
import nl.machtigingsbrug.bestand.BestandenOngeldig;
import nl.machtigingsbrug.bestand.Melding;

/** Mappings hold errors; none of them can be used. Names all errors at once. */
public final class MappingenOngeldig extends BestandenOngeldig {

  private static final long serialVersionUID = 1L;

  MappingenOngeldig(List<Melding> meldingen) {
    super("De mappings zijn niet geldig", meldingen);
  }
}
