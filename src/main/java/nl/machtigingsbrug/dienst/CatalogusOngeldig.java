package nl.machtigingsbrug.dienst;

import java.util.List;
import nl.machtigingsbrug.bestand.BestandenOngeldig;
import nl.machtigingsbrug.bestand.Melding;

/** The catalogue holds errors; nothing of it can be used. Names all of them at once. */
public final class CatalogusOngeldig extends BestandenOngeldig {

  private static final long serialVersionUID = 1L;

  CatalogusOngeldig(List<Melding> meldingen) {
    super("De catalogus van diensten is niet geldig", meldingen);
  }
}
