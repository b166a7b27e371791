package nl.machtigingsbrug.zaak.zgw;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.optreden.Partij;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every body is one that the published contracts allow. */
class ContractTest {

  private static final URI ZAAK = URI.create("https://zgw.example/zaken/api/v1/zaken/1");
  private static final Instant NU = Instant.parse("2026-11-24T09:00:00Z");
  private static final Map<Profiel, String> BESTANDEN =
      Map.of(Profiel.ZGW, "zrc-1.5.1.yaml", Profiel.OPENZAAK, "openzaak-zaken.yaml");
  private static final Map<Profiel, Contract> CONTRACTEN = new java.util.EnumMap<>(Profiel.class);

  @BeforeAll
  static void leesDeContracten() throws IOException {
    for (Profiel profiel : Profiel.values()) {
      CONTRACTEN.put(profiel, Contract.van(requireNonNull(BESTANDEN.get(profiel))));
    }
  }

  @ParameterizedTest
  @EnumSource(Profiel.class)
  void zaakStatusEigenschapEnRelatieVoldoen(Profiel profiel) {
    ZgwBerichten berichten = new ZgwBerichten(Voorbeeld.instellingen(profiel));
    String verzoek = profiel == Profiel.OPENZAAK ? "Request" : "";
    Contract contract = contract(profiel);

    contract.controleer(
        "Zaak" + verzoek, berichten.zaak(ZgwBerichtenTest.zaak("o".repeat(90), "😀".repeat(600))));
    contract.controleer(
        profiel == Profiel.OPENZAAK ? "StatusRequest" : "StatusRequestbody",
        berichten.status(ZAAK, Voorbeeld.ZAAKTYPE.beginstatus().url(), NU, "Ontvangen"));
    contract.controleer(
        "ZaakEigenschap" + verzoek,
        berichten.zaakeigenschap(ZAAK, Voorbeeld.ZAAKTYPE.eigenschap("grond"), "BEWIND"));
    contract.controleer(
        "ZaakInformatieObject" + verzoek,
        berichten.zaakinformatieobject(ZAAK, Voorbeeld.catalogus("x"), "Aanvraag"));
  }

  @ParameterizedTest
  @EnumSource(Profiel.class)
  void elkeRolVanElkOptredenVoldoet(Profiel profiel) {
    ZgwBerichten berichten = new ZgwBerichten(Voorbeeld.instellingen(profiel));
    for (Rolvoorstel rol : alleRollen(profiel)) {
      contract(profiel)
          .controleer(
              rol.betrokkene().type()
                  + (profiel == Profiel.OPENZAAK ? "_RolSerializerRequest" : "_Rol"),
              berichten.rol(ZAAK, rol, Voorbeeld.ZAAKTYPE.roltype(rol.roltype()).url()));
    }
  }

  @ParameterizedTest
  @EnumSource(Profiel.class)
  void eenTussenpersoonVoldoet(Profiel profiel) {
    ZgwBerichten berichten = new ZgwBerichten(Voorbeeld.instellingen(profiel));
    for (Rolconventie conventie : Rolconventie.values()) {
      List<Rolvoorstel> rollen =
          Rolverdeling.rollen(Voorbeeld.keten(), conventie, profiel, Voorbeeld.DIENSTNUMMERS);
      assertThat(rollen).extracting(Rolvoorstel::sleutel).contains("tussenpersoon-1");
      for (Rolvoorstel rol : rollen) {
        contract(profiel)
            .controleer(
                rol.betrokkene().type()
                    + (profiel == Profiel.OPENZAAK ? "_RolSerializerRequest" : "_Rol"),
                berichten.rol(ZAAK, rol, Voorbeeld.ZAAKTYPE.roltype(rol.roltype()).url()));
      }
    }
  }

  @Test
  void eenZaakMetAllesErbijVoldoet() {
    ZgwBerichten berichten = new ZgwBerichten(Voorbeeld.instellingen(Profiel.OPENZAAK));
    List<ObjectNode> rollen =
        alleRollen(Profiel.OPENZAAK).stream()
            .map(rol -> berichten.rol(rol, Voorbeeld.ZAAKTYPE.roltype(rol.roltype()).url()))
            .toList();

    contract(Profiel.OPENZAAK)
        .controleer(
            "ZaakRegistrerenRequest",
            berichten.zaakRegistreren(
                berichten.zaak(ZgwBerichtenTest.zaak("o", "t")),
                rollen,
                berichten.status(Voorbeeld.ZAAKTYPE.beginstatus().url(), NU, "")));
  }

  @Test
  void eenDocumentVoldoet() throws IOException {
    Contract.van("drc-1.4.3.yaml")
        .controleer(
            "EnkelvoudigInformatieObjectCreateLockRequest",
            new ZgwBerichten(Voorbeeld.instellingen(Profiel.ZGW))
                .informatieobject(ZgwBerichtenTest.document("t".repeat(300), 12)));
  }

  /** Without this a contract that allows everything would go unseen. */
  @Test
  void hetContractZietEenVerkeerdVeldEnEenTeLangeWaarde() {
    ZgwBerichten berichten = new ZgwBerichten(Voorbeeld.instellingen(Profiel.OPENZAAK));
    ObjectNode zaak = berichten.zaak(ZgwBerichtenTest.zaak("o", "t"));
    Contract contract = contract(Profiel.OPENZAAK);

    assertThatThrownBy(
            () -> contract.controleer("ZaakRequest", zaak.deepCopy().put("zaaktypee", "x")))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(
            () ->
                contract.controleer(
                    "ZaakRequest", zaak.deepCopy().put("omschrijving", "o".repeat(81))))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(
            () -> contract.controleer("ZaakRequest", zaak.deepCopy().without("startdatum")))
        .isInstanceOf(AssertionError.class);
  }

  private static Contract contract(Profiel profiel) {
    return requireNonNull(CONTRACTEN.get(profiel));
  }

  private static List<Rolvoorstel> alleRollen(Profiel profiel) {
    List<Rolvoorstel> rollen = new ArrayList<>();
    for (Rolconventie conventie : Rolconventie.values()) {
      for (Optreden optreden : optredens()) {
        rollen.addAll(Rolverdeling.rollen(optreden, conventie, profiel, Voorbeeld.DIENSTNUMMERS));
      }
    }
    return rollen;
  }

  private static List<Optreden> optredens() {
    List<Optreden> optredens = new ArrayList<>();
    for (String middel : List.of("digid", "eherkenning", "eidas")) {
      for (Partij gemachtigde : Voorbeeld.PARTIJEN) {
        optredens.add(Voorbeeld.zelf(gemachtigde, middel, Betrouwbaarheidsniveau.HOOG));
        for (Partij vertegenwoordigde : Voorbeeld.PARTIJEN) {
          if (!gemachtigde.equals(vertegenwoordigde)) {
            for (BekendeGrond grond : List.of(BekendeGrond.VOLMACHT, BekendeGrond.CURATELE)) {
              optredens.add(Voorbeeld.namens(gemachtigde, vertegenwoordigde, grond, middel));
            }
          }
        }
      }
    }
    return optredens;
  }
}
