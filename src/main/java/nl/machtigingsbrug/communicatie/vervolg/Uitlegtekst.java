package nl.machtigingsbrug.communicatie.vervolg;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.stream.Collectors;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Variant;
import nl.machtigingsbrug.communicatie.adressering.Adressering;
import nl.machtigingsbrug.communicatie.adressering.Controle;
import nl.machtigingsbrug.communicatie.adressering.Geadresseerde;
import nl.machtigingsbrug.communicatie.adressering.Uitleg;
import org.jspecify.annotations.Nullable;

/** An adressering as JSON, without people: who gets it only as which of them. */
final class Uitlegtekst {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .addMixIn(Controle.class, Zonderleeg.class)
          .build();

  private Uitlegtekst() {}

  /** Only what the BRP was asked for has a moment. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private interface Zonderleeg {}

  /** The whole of it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Weergave(
      String uitkomst, @Nullable String code, List<Ontvanger> ontvangers, Uitleg uitleg) {

    static Weergave van(Adressering adressering) {
      if (adressering instanceof Adressering.Geadresseerd geadresseerd) {
        return new Weergave(
            "geadresseerd",
            null,
            geadresseerd.ontvangers().stream().map(Ontvanger::van).toList(),
            geadresseerd.uitleg());
      }
      Adressering.Voorgelegd voorgelegd = (Adressering.Voorgelegd) adressering;
      return new Weergave("voorgelegd", voorgelegd.code().code(), List.of(), voorgelegd.uitleg());
    }
  }

  /** One of those who get it. */
  record Ontvanger(
      Hoedanigheid hoedanigheid,
      Variant variant,
      List<Kanaal> kanalen,
      List<Kanaal> daarnaast,
      String regel,
      String reden) {

    static Ontvanger van(Geadresseerde ontvanger) {
      return new Ontvanger(
          ontvanger.hoedanigheid(),
          ontvanger.variant(),
          ontvanger.kanalen().stream().map(keuze -> keuze.kanaal()).toList(),
          ontvanger.daarnaast().stream().map(keuze -> keuze.kanaal()).toList(),
          ontvanger.regel(),
          ontvanger.reden());
    }
  }

  static byte[] naarBytes(Adressering adressering) {
    try {
      return JSON.writeValueAsBytes(Weergave.van(adressering));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("een uitleg is niet te schrijven");
    }
  }

  static JsonNode naarJson(Adressering adressering) {
    return JSON.valueToTree(Weergave.van(adressering));
  }

  /** For a line of the logboek. */
  static String kort(Adressering adressering) {
    if (adressering instanceof Adressering.Geadresseerd geadresseerd) {
      return geadresseerd.ontvangers().stream()
          .map(
              ontvanger ->
                  "aan "
                      + ontvanger.hoedanigheid()
                      + " ("
                      + ontvanger.variant()
                      + ", regel "
                      + ontvanger.regel()
                      + ")")
          .collect(Collectors.joining(", "));
    }
    return "voorgelegd aan een medewerker";
  }
}
