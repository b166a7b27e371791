package nl.machtigingsbrug.zaak.zgw;

import com.fasterxml.jackson.databind.JsonNode;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/**
 * By what another system knows the zaak (Zaken API, ZaakKenmerk). Never cut: a shortened reference
 * finds nothing.
 *
 * @param kenmerk at most 40 characters
 * @param bron whose kenmerk, at most 40 characters
 */
public record Kenmerk(String kenmerk, String bron) {

  private static final int LANGSTE = 40;

  public Kenmerk {
    if (kenmerk.isBlank()
        || bron.isBlank()
        || kenmerk.length() > LANGSTE
        || bron.length() > LANGSTE) {
      throw new Afwijzing(Foutcode.ZAAK_MAPPING, "kenmerken");
    }
  }

  boolean is(JsonNode ander) {
    return ander.path("kenmerk").asText().equals(kenmerk)
        && ander.path("bron").asText().equals(bron);
  }
}
