package nl.machtigingsbrug.buren.zaaksysteem;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * One page of a list (ZGW, paginering), small so that every list has more than one.
 *
 * @param adres of the list, without a query
 * @param vraag the query
 */
record Bladzijde(String adres, Map<String, String> vraag) {

  static final int GROOTTE = 3;

  ObjectNode van(List<ObjectNode> alle) {
    int nummer = nummer();
    int van = (nummer - 1) * GROOTTE;
    if (nummer < 1 || (nummer > 1 && van >= alle.size())) {
      throw Weigering.status(404, "not_found");
    }
    int tot = Math.min(van + GROOTTE, alle.size());
    ObjectNode antwoord = JsonNodeFactory.instance.objectNode().put("count", alle.size());
    verwijs(antwoord, "next", tot < alle.size(), nummer + 1);
    verwijs(antwoord, "previous", nummer > 1, nummer - 1);
    antwoord.putArray("results").addAll(alle.subList(van, tot));
    return antwoord;
  }

  private int nummer() {
    try {
      return Integer.parseInt(vraag.getOrDefault("page", "1"));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private void verwijs(ObjectNode antwoord, String veld, boolean bestaat, int nummer) {
    if (!bestaat) {
      antwoord.putNull(veld);
      return;
    }
    StringBuilder doel = new StringBuilder(adres).append("?page=").append(nummer);
    vraag.forEach(
        (naam, waarde) -> {
          if (!naam.equals("page")) {
            doel.append('&')
                .append(naam)
                .append('=')
                .append(URLEncoder.encode(waarde, StandardCharsets.UTF_8));
          }
        });
    antwoord.put(veld, doel.toString());
  }
}
