package nl.machtigingsbrug.zaak.zgw;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Partij;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RolherkenningTest {

  private static final URI ZAAK = URI.create("https://zgw.example/zaken/api/v1/zaken/1");

  @ParameterizedTest
  @EnumSource(Profiel.class)
  void herkentWatErAlStaatVoorElkeSoortPartij(Profiel profiel) {
    for (Partij partij : Voorbeeld.PARTIJEN) {
      if (!partij.equals(Voorbeeld.BEP)) {
        List<Rolvoorstel> rollen = rollen(partij, profiel);
        List<JsonNode> aanwezig = aanwezig(rollen, profiel);

        assertThat(herken(rollen, aanwezig))
            .isEqualTo(Map.of("gemachtigde", "rol-0", "vertegenwoordigde", "rol-1"));
        assertThat(herken(rollen, aanwezig.subList(1, 2)))
            .isEqualTo(Map.of("vertegenwoordigde", "rol-1"));
        assertThat(herken(rollen, List.of())).isEmpty();
      }
    }
  }

  @Test
  void eenAnderePersoonIndicatieOfRoltypeIsEenAndereRol() {
    List<Rolvoorstel> rollen = rollen(Voorbeeld.AN, Profiel.ZGW);
    ObjectNode persoon = (ObjectNode) aanwezig(rollen, Profiel.ZGW).get(0);
    ObjectNode ander = persoon.deepCopy();
    ((ObjectNode) ander.get("betrokkeneIdentificatie")).put("inpBsn", "999990421");

    assertThat(herken(rollen, List.of(ander))).isEmpty();
    assertThat(herken(rollen, List.of(persoon.deepCopy().put("indicatieMachtiging", ""))))
        .isEmpty();
    assertThat(herken(rollen, List.of(persoon.deepCopy().put("roltype", "https://x.example"))))
        .isEmpty();
    assertThat(herken(rollen, List.of(persoon.deepCopy().put("betrokkeneType", "medewerker"))))
        .isEmpty();
    assertThat(herken(rollen, List.of(persoon.deepCopy().putNull("betrokkeneIdentificatie"))))
        .isEmpty();
  }

  @Test
  void eenVestigingIsNietDeHeleOrganisatie() {
    List<Rolvoorstel> geheel = rollen(Voorbeeld.KANTOOR, Profiel.OPENZAAK);
    List<Rolvoorstel> vestiging = rollen(Voorbeeld.FILIAAL, Profiel.OPENZAAK);

    assertThat(herken(geheel, aanwezig(vestiging, Profiel.OPENZAAK)))
        .doesNotContainKey("gemachtigde");
    assertThat(herken(vestiging, aanwezig(geheel, Profiel.OPENZAAK)))
        .doesNotContainKey("gemachtigde");
  }

  @Test
  void watHetZaaksysteemZelfAanvultStoortNiet() {
    List<Rolvoorstel> rollen = rollen(Voorbeeld.AN, Profiel.ZGW);
    ObjectNode aangevuld = (ObjectNode) aanwezig(rollen, Profiel.ZGW).get(0);
    ((ObjectNode) aangevuld.get("betrokkeneIdentificatie")).put("geslachtsnaam", "Jansen");

    assertThat(herken(rollen, List.of(aangevuld))).containsKey("gemachtigde");
  }

  private static List<Rolvoorstel> rollen(Partij gemachtigde, Profiel profiel) {
    return Rolverdeling.rollen(
        Voorbeeld.namens(gemachtigde, Voorbeeld.BEP, BekendeGrond.VOLMACHT, "digid"),
        Rolconventie.A,
        profiel,
        Dienstnummers.GEEN);
  }

  /** As a zaaksysteem gives them back: every field there, empty where nothing was sent. */
  private static List<JsonNode> aanwezig(List<Rolvoorstel> rollen, Profiel profiel) {
    ZgwBerichten berichten = new ZgwBerichten(Voorbeeld.instellingen(profiel));
    List<JsonNode> aanwezig = new ArrayList<>();
    for (Rolvoorstel rol : rollen) {
      ObjectNode json = berichten.rol(ZAAK, rol, Voorbeeld.ZAAKTYPE.roltype(rol.roltype()).url());
      ObjectNode identificatie = (ObjectNode) json.get("betrokkeneIdentificatie");
      for (String veld : List.of("inpBsn", "anpIdentificatie", "vestigingsNummer")) {
        if (!identificatie.has(veld)) {
          identificatie.put(veld, "");
        }
      }
      aanwezig.add(json.put("url", "rol-" + aanwezig.size()));
    }
    return aanwezig;
  }

  private static Map<String, String> herken(List<Rolvoorstel> rollen, List<JsonNode> aanwezig) {
    return Rolherkenning.herken(rollen, Voorbeeld.ZAAKTYPE, aanwezig);
  }
}
