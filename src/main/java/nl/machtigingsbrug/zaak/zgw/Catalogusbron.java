package nl.machtigingsbrug.zaak.zgw;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;

/** Reads the catalogue of a zaaksysteem; follows every page, within the base address only. */
public interface Catalogusbron {

  /** All versions of a zaaktype, also those that ended. */
  List<Zaaktypeversie> versies(String identificatie);

  /** The version with this address, and what hangs on it. */
  Zaaktype zaaktype(URI versie);

  /** How a zaak of the version with this address can end. */
  List<Resultaattype> resultaattypen(URI versie);

  /** One thing of the catalogue as it stands there. */
  JsonNode ding(URI adres);
}
