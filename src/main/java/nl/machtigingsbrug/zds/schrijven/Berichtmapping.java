package nl.machtigingsbrug.zds.schrijven;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Makes the words of ZGW of a part of a message. */
interface Berichtmapping {

  /**
   * Translates.
   *
   * @param naam of the mapping, such as {@code stuf-zgw/zaak}
   * @param zaaktype identificatie of the zaaktype, or null where it is not known
   * @throws nl.machtigingsbrug.fout.Afwijzing MB-ZAAK-03 naming mapping and field
   */
  ObjectNode vertaal(
      String gemeente,
      String naam,
      @Nullable String zaaktype,
      Element bron,
      Map<String, String> parameters);
}
