package nl.machtigingsbrug.zaak.zgw;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which rollen a zaak has already. Asked for by zaak and compared here, since asking for a person
 * would put a BSN in a URL.
 */
public final class Rolherkenning {

  private Rolherkenning() {}

  /**
   * The rollen of {@code voorstellen} that are there.
   *
   * @param aanwezig all results of {@code GET /rollen?zaak=}, of every page
   * @return sleutel of the voorstel to the url of the rol, as the zaaksysteem gives it
   */
  public static Map<String, String> herken(
      List<Rolvoorstel> voorstellen, Zaaktype zaaktype, Iterable<JsonNode> aanwezig) {
    Map<String, String> herkend = new LinkedHashMap<>();
    for (Rolvoorstel voorstel : voorstellen) {
      String roltype = zaaktype.roltype(voorstel.roltype()).url().toString();
      for (JsonNode rol : aanwezig) {
        if (rol.path("roltype").asText().equals(roltype) && isDezelfde(voorstel, rol)) {
          herkend.putIfAbsent(voorstel.sleutel(), rol.path("url").asText());
        }
      }
    }
    return herkend;
  }

  private static boolean isDezelfde(Rolvoorstel voorstel, JsonNode rol) {
    Betrokkene betrokkene = voorstel.betrokkene();
    JsonNode identificatie = rol.path("betrokkeneIdentificatie");
    return rol.path("betrokkeneType").asText().equals(betrokkene.type())
        && rol.path("indicatieMachtiging").asText("").equals(voorstel.indicatie().waarde())
        && betrokkene.identificatie().entrySet().stream()
            .allMatch(veld -> identificatie.path(veld.getKey()).asText().equals(veld.getValue()))
        && isEvenGroot(betrokkene, identificatie);
  }

  /** One branch is not the whole organisation. */
  private static boolean isEvenGroot(Betrokkene betrokkene, JsonNode identificatie) {
    return betrokkene.identificatie().containsKey("vestigingsNummer")
        || identificatie.path("vestigingsNummer").asText("").isEmpty();
  }
}
