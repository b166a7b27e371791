package nl.machtigingsbrug.zds.schrijven;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import nl.machtigingsbrug.stuf.Rolsoort;
import nl.machtigingsbrug.zaak.zgw.Rolconventie;
import nl.machtigingsbrug.zaak.zgw.Roltype;
import nl.machtigingsbrug.zaak.zgw.Zaaktype;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RolkeuzeTest {

  private static final List<String> GENERIEK =
      List.of(
          "initiator",
          "mede_initiator",
          "belanghebbende",
          "behandelaar",
          "zaakcoordinator",
          "adviseur");
  private static final Zaaktype ZAAKTYPE = zaaktype();

  @ParameterizedTest
  @CsvSource({
    "A, initiator, belanghebbende",
    "B, belanghebbende, initiator",
    "C, Gemachtigde, initiator"
  })
  void deConventieZegtWieInitiatorIs(
      Rolconventie conventie, String gemachtigde, String vertegenwoordigde) {
    assertThat(verdeel(conventie, rol(Rolsoort.GEMACHTIGDE, "1"), rol(Rolsoort.INITIATOR, "2")))
        .containsExactly(
            "gemachtigde-1 " + gemachtigde + " gemachtigde",
            "initiator-1 " + vertegenwoordigde + " machtiginggever");
  }

  @ParameterizedTest
  @EnumSource(Rolconventie.class)
  void elkElementKomtTerugAlsZichzelf(Rolconventie conventie) {
    List<Elementrol> alle = new ArrayList<>();
    for (Rolsoort soort : Rolsoort.values()) {
      if (soort != Rolsoort.BETREKKING) {
        alle.add(rol(soort, "n" + alle.size()));
      }
    }
    alle.add(rol(Rolsoort.INITIATOR, "tweede"));
    alle.add(rol(Rolsoort.GEMACHTIGDE, "tweede"));

    List<Rolopdracht> rollen = new Rolkeuze(conventie, ZAAKTYPE).verdeel(alle);

    assertThat(rollen)
        .extracting(rol -> Rolkeuze.terug(gelezen(rol)).soort())
        .containsExactlyElementsOf(alle.stream().map(Elementrol::soort).toList());
    assertThat(rollen).filteredOn(rol -> type(rol).equals("initiator")).hasSize(1);
    assertThat(rollen).extracting(Rolopdracht::sleutel).doesNotHaveDuplicates();
  }

  @Test
  void zonderGemachtigdeIsErGeenMachtiging() {
    assertThat(
            verdeel(
                Rolconventie.A, rol(Rolsoort.INITIATOR, "1"), rol(Rolsoort.BELANGHEBBENDE, "2")))
        .containsExactly("initiator-1 initiator ", "belanghebbende-1 belanghebbende ");
  }

  private static List<String> verdeel(Rolconventie conventie, Elementrol... rollen) {
    return new Rolkeuze(conventie, ZAAKTYPE)
        .verdeel(List.of(rollen)).stream()
            .map(
                rol ->
                    rol.sleutel()
                        + " "
                        + type(rol)
                        + " "
                        + rol.rol().path("indicatieMachtiging").asText())
            .toList();
  }

  private static String type(Rolopdracht rol) {
    String url = rol.rol().path("roltype").asText();
    return url.substring(url.lastIndexOf('/') + 1);
  }

  /** As a zaaksysteem gives it. */
  private static ObjectNode gelezen(Rolopdracht rol) {
    String type = type(rol);
    return rol.rol()
        .deepCopy()
        .put("omschrijving", type)
        .put("omschrijvingGeneriek", type.equals("Gemachtigde") ? "belanghebbende" : type);
  }

  private static Elementrol rol(Rolsoort soort, String nummer) {
    ObjectNode rol = JsonNodeFactory.instance.objectNode().put("betrokkeneType", "medewerker");
    rol.putObject("betrokkeneIdentificatie").put("identificatie", nummer);
    return new Elementrol(soort, "", "", rol);
  }

  private static Zaaktype zaaktype() {
    List<Roltype> roltypen = new ArrayList<>();
    GENERIEK.forEach(
        naam -> roltypen.add(new Roltype(URI.create("https://zgw.example/" + naam), naam, naam)));
    roltypen.add(
        new Roltype(
            URI.create("https://zgw.example/Gemachtigde"), "Gemachtigde", "belanghebbende"));
    return new Zaaktype(
        URI.create("https://zgw.example/zaaktype"), roltypen, List.of(), List.of(), List.of());
  }
}
