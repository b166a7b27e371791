package nl.machtigingsbrug.communicatie.vtb;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/** Reads answers of Open VTB. */
final class Vtbantwoord {

  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private Vtbantwoord() {}

  /**
   * The uuid of a thing that is ours.
   *
   * @param sleutel the field that holds what we know it by
   * @return null where it is not ours
   */
  static @Nullable String onze(JsonNode ding, String sleutel, String waarde) {
    JsonNode uuid = ding.path("uuid");
    return ding.path(sleutel).asText().equals(waarde)
            && uuid.isTextual()
            && UUID.matcher(uuid.textValue()).matches()
        ? uuid.textValue()
        : null;
  }

  /**
   * The results of a page.
   *
   * @throws Afwijzing LEVERING_ANTWOORD_ONLEESBAAR where it is no page: it does not say that there
   *     is nothing
   */
  static JsonNode resultaten(JsonNode bladzijde) {
    if (!bladzijde.path("results").isArray()) {
      throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
    }
    return bladzijde.path("results");
  }

  /** Whether there is a next page. */
  static boolean heeftVervolg(JsonNode bladzijde) {
    return bladzijde.path("next").isTextual();
  }
}
