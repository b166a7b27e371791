package nl.machtigingsbrug.communicatie.notificatie;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.Map;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Variant;
import nl.machtigingsbrug.communicatie.vervolg.Tekst;
import nl.machtigingsbrug.dienst.Expressie;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of something that happened.
 *
 * @param id its name
 * @param bij what happened
 * @param als when the rule is about it, or null for always
 * @param bericht what is sent, or null for nothing
 * @param teksten what it says; empty where nothing is sent
 * @param reden why, in plain Dutch
 */
record Notificatieregel(
    String id,
    Notificatiesoort bij,
    @Nullable Expressie als,
    @Nullable Berichtsoort bericht,
    Map<Variant, Sjabloon> teksten,
    String reden) {

  private static final String JA = "ja";

  Notificatieregel {
    teksten = Map.copyOf(teksten);
  }

  /** One variant. */
  record Sjabloon(Expressie onderwerp, Expressie tekst) {

    Tekst vul(JsonNode gegevens) {
      return new Tekst(
          vereis(onderwerp, gegevens).replaceAll("\\p{Cntrl}+", " "),
          vereis(tekst, gegevens).replaceAll("[\\p{Cntrl}&&[^\n]]+", " "));
    }

    private static String vereis(Expressie expressie, JsonNode gegevens) {
      String uitkomst = expressie.pasToe(gegevens);
      if (uitkomst == null) {
        throw new Afwijzing(Foutcode.ZAAK_MAPPING, expressie.plaats());
      }
      return uitkomst;
    }
  }

  boolean past(Notificatiesoort soort, JsonNode gegevens) {
    return bij == soort && (als == null || JA.equals(als.pasToe(gegevens)));
  }

  /** What the message says. */
  Map<Variant, Tekst> vul(JsonNode gegevens) {
    Map<Variant, Tekst> gevuld = new EnumMap<>(Variant.class);
    teksten.forEach((variant, sjabloon) -> gevuld.put(variant, sjabloon.vul(gegevens)));
    return gevuld;
  }
}
