package nl.machtigingsbrug.zaak.zgw;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Betrouwbaarheidsniveau;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.Onbekend;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Zelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RollezerTest {

  private static final URI ZAAK = URI.create("https://zgw.example/zaken/api/v1/zaken/1");
  private static final Instant NU = Instant.parse("2026-11-27T09:00:00Z");
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final String AN = "{ inpBsn: '999990019' }";
  private static final String BEP = "{ inpBsn: '999990020' }";

  /** Parties that a rol can state so that they can be read again. */
  private static final List<Partij> LEESBAAR =
      List.of(Voorbeeld.AN, Voorbeeld.BEP, Voorbeeld.STICHTING);

  @ParameterizedTest
  @EnumSource(Rolconventie.class)
  void watWijSchrijvenLezenWijInElkeConventie(Rolconventie conventie) {
    for (Profiel profiel : Profiel.values()) {
      for (Partij gemachtigde : LEESBAAR) {
        Optreden zelf = Voorbeeld.zelf(gemachtigde, "digid", Betrouwbaarheidsniveau.HOOG);
        assertThat(bekend(rollen(zelf, conventie, profiel)))
            .isInstanceOf(Zelf.class)
            .extracting(Optreden::handelt)
            .isEqualTo(gemachtigde);
        for (Partij vertegenwoordigde : LEESBAAR) {
          if (!gemachtigde.equals(vertegenwoordigde)) {
            Optreden optreden =
                Voorbeeld.namens(
                    gemachtigde, vertegenwoordigde, BekendeGrond.VRIJWILLIGE_MACHTIGING, "digid");
            Optreden gelezen = bekend(rollen(optreden, conventie, profiel));
            assertThat(gelezen).isInstanceOf(Namens.class);
            assertThat(gelezen.handelt()).isEqualTo(gemachtigde);
            assertThat(gelezen.betreft()).isEqualTo(vertegenwoordigde);
          }
        }
      }
    }
  }

  @Test
  void deAuthenticatiecontextNoemtGrondEnDienst() {
    Namens gelezen =
        (Namens)
            bekend(
                rollen(
                    Voorbeeld.namens(
                        Voorbeeld.AN, Voorbeeld.BEP, BekendeGrond.VRIJWILLIGE_MACHTIGING, "digid"),
                    Rolconventie.A,
                    Profiel.OPENZAAK));

    assertThat(gelezen.vertegenwoordiging().grond()).isEqualTo(BekendeGrond.VRIJWILLIGE_MACHTIGING);
    assertThat(gelezen.diensten()).containsExactly(Voorbeeld.DIENST);
    assertThat(gelezen.bewijs().middel()).isEqualTo("digid");
  }

  /** We write a context of DigiD for every grond, also for that of a parent. */
  @Test
  void inEenZaakVanOnszelfZegtDigidNietsVanDeGrond() {
    List<JsonNode> rollen =
        rollen(
            Voorbeeld.namens(Voorbeeld.AN, Voorbeeld.BEP, BekendeGrond.OUDERLIJK_GEZAG, "digid"),
            Rolconventie.A,
            Profiel.OPENZAAK);

    Rollezing lezing = new Rollezer(NU, "zaaksysteem", "1", true).lees(rollen);

    Namens namens = (Namens) ((Rollezing.Bekend) lezing).optreden();
    assertThat(namens.vertegenwoordiging().grond()).isInstanceOf(Onbekend.class);
    assertThat(namens.diensten()).isEmpty();
  }

  @Test
  void zonderContextIsDeGrondOnbekend() {
    Namens namens =
        (Namens)
            bekend(
                rollen(
                    Voorbeeld.namens(Voorbeeld.AN, Voorbeeld.BEP, BekendeGrond.CURATELE, "digid"),
                    Rolconventie.B,
                    Profiel.ZGW));

    assertThat(namens.vertegenwoordiging().grond()).isInstanceOf(Onbekend.class);
  }

  @ParameterizedTest
  @CsvSource({
    "bewindvoerder, BEWIND",
    "curator, CURATELE",
    "mentor, MENTORSCHAP",
    "'', ONBEKEND",
    "burgemeester, ONBEKEND"
  })
  void eenRoleVanEherkenningIsEenGrondOverEenPersoon(String role, String grond) throws IOException {
    Namens namens =
        (Namens)
            bekend(
                lees(
                    """
                    - { omschrijvingGeneriek: initiator, indicatieMachtiging: gemachtigde,
                        betrokkeneType: niet_natuurlijk_persoon, betrokkeneIdentificatie: { kvkNummer: '90000001' },
                        authenticatieContext: { source: eherkenning, actingSubject: abc,
                          levelOfAssurance: 'urn:etoegang:core:assurance-class:loa3',
                          representee: { identifierType: bsn, identifier: '999990020' },
                          mandate: { role: '%s', services: [ { id: x, uuid: 00000000-0000-4000-8000-000000000002 } ] } } }
                    - { omschrijvingGeneriek: belanghebbende, indicatieMachtiging: machtiginggever,
                        betrokkeneType: natuurlijk_persoon, betrokkeneIdentificatie: %s }
                    """
                        .formatted(role, BEP)));

    assertThat(namens.vertegenwoordiging().grond().naam()).isEqualTo(grond);
    assertThat(namens.vertegenwoordiging().handelende()).isEqualTo("abc");
    assertThat(namens.diensten()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "GEEN_ENIGE_INITIATOR | ",
        "GEEN_ENIGE_INITIATOR | behandelaar,,an",
        "GEEN_ENIGE_INITIATOR | initiator,,an ; initiator,,bep",
        "GEEN_ENIGE_INITIATOR | belanghebbende,gemachtigde,an ; belanghebbende,machtiginggever,bep",
        "GEEN_PAAR | initiator,gemachtigde,an",
        "GEEN_PAAR | initiator,machtiginggever,an",
        "GEEN_PAAR | initiator,gemachtigde,an ; belanghebbende,machtiginggever,bep ; belanghebbende,machtiginggever,an",
        "GEEN_PAAR | initiator,machtiginggever,bep ; belanghebbende,gemachtigde,an ; belanghebbende,gemachtigde,an",
        "GEEN_PAAR | initiator,,bep ; Gemachtigde,,an ; Gemachtigde,,an",
        "GEEN_PAAR | initiator,machtiginggever,bep ; Gemachtigde,,an",
        "GEEN_PAAR | initiator,machtiginggever,bep ; belanghebbende,gemachtigde,an ; Gemachtigde,,an",
        "INITIATOR_STAAT_ERBUITEN | initiator,,an ; belanghebbende,gemachtigde,an ; belanghebbende,machtiginggever,bep",
        "INDICATIE_ONBEKEND | initiator,,an ; belanghebbende,voogd,bep",
        "BETROKKENE_ONBEKEND | initiator,,medewerker",
        "BETROKKENE_ONBEKEND | initiator,,naam",
        "BETROKKENE_ONBEKEND | initiator,,ann",
        "BETROKKENE_ONBEKEND | initiator,,onmogelijk",
        "BETROKKENE_ONBEKEND | initiator,gemachtigde,an ; belanghebbende,machtiginggever,an",
        "BETROKKENE_ONBEKEND | initiator,gemachtigde,an ; belanghebbende,machtiginggever,naam"
      })
  void watTweeDingenKanBetekenenBetekentNiets(Rollezing.Reden reden, String rollen)
      throws IOException {
    Rollezing lezing = lezing(kort(rollen == null ? "" : rollen));

    assertThat(lezing).isEqualTo(new Rollezing.Onduidelijk(reden));
  }

  @Test
  void conventieCZonderIndicatieIsTeLezenEnAndereRollenDoenNietMee() throws IOException {
    Optreden gelezen =
        bekend(kort("initiator,,bep ; Gemachtigde,,an ; behandelaar,,medewerker ; adviseur,,naam"));

    assertThat(gelezen.handelt()).isEqualTo(Voorbeeld.AN);
    assertThat(gelezen.betreft()).isEqualTo(Voorbeeld.BEP);
  }

  @Test
  void eenRolDieEindigdeTeltNiet() throws IOException {
    List<JsonNode> rollen = kort("initiator,machtiginggever,bep ; belanghebbende,gemachtigde,an");
    ((ObjectNode) rollen.get(1)).put("eindeGeldigheid", "2026-11-27");

    assertThat(lezing(rollen)).isEqualTo(new Rollezing.Onduidelijk(Rollezing.Reden.GEEN_PAAR));

    ((ObjectNode) rollen.get(1)).put("eindeGeldigheid", "2026-11-28");
    assertThat(lezing(rollen)).isInstanceOf(Rollezing.Bekend.class);
  }

  @Test
  void eenContextOverEenAnderSpreektTegen() throws IOException {
    List<JsonNode> rollen = kort("initiator,gemachtigde,an ; belanghebbende,machtiginggever,bep");
    ObjectNode context =
        ((ObjectNode) rollen.get(0)).putObject("authenticatieContext").put("source", "digid");
    context.putObject("mandate").putArray("services");
    context.putObject("representee").put("identifierType", "bsn").put("identifier", "999990019");
    Rollezing tegen = new Rollezing.Onduidelijk(Rollezing.Reden.CONTEXT_SPREEKT_TEGEN);

    assertThat(lezing(rollen)).isEqualTo(tegen);
    context.remove("representee");
    assertThat(lezing(rollen)).isEqualTo(tegen);
    context.putObject("representee").put("identifierType", "anders").put("identifier", "999990020");
    assertThat(lezing(rollen)).isEqualTo(tegen);
    context.putObject("representee").put("identifierType", "bsn").put("identifier", "999990020");
    assertThat(lezing(rollen)).isInstanceOf(Rollezing.Bekend.class);
  }

  @Test
  void wieVoorZichzelfStaatMaarEenMandaatHeeftIsOnduidelijk() throws IOException {
    List<JsonNode> rollen = kort("initiator,,an");
    ((ObjectNode) rollen.get(0)).putObject("authenticatieContext").putObject("mandate");

    assertThat(lezing(rollen)).isEqualTo(new Rollezing.Onduidelijk(Rollezing.Reden.GEEN_PAAR));
  }

  /** {@code roltype,indicatie,wie} each. */
  private static List<JsonNode> kort(String tekst) throws IOException {
    List<JsonNode> rollen = new ArrayList<>();
    for (String rol : tekst.split(";")) {
      if (!rol.isBlank()) {
        String[] delen = rol.strip().split(",", -1);
        boolean genoemd = delen[0].equals("Gemachtigde");
        String wie =
            switch (delen[2]) {
              case "an" -> "natuurlijk_persoon, betrokkeneIdentificatie: " + AN;
              case "bep" -> "natuurlijk_persoon, betrokkeneIdentificatie: " + BEP;
              case "naam" ->
                  "natuurlijk_persoon, betrokkeneIdentificatie: { geslachtsnaam: Proef }";
              case "ann" ->
                  "niet_natuurlijk_persoon, betrokkeneIdentificatie: { annIdentificatie: '90000001' }";
              case "onmogelijk" ->
                  "natuurlijk_persoon, betrokkeneIdentificatie: { inpBsn: '999990018' }";
              default -> "medewerker, betrokkeneIdentificatie: { identificatie: jansen }";
            };
        rollen.addAll(
            lees(
                "- { omschrijving: %s, omschrijvingGeneriek: %s, indicatieMachtiging: '%s', betrokkeneType: %s }"
                    .formatted(
                        genoemd ? "gemachtigde" : "Iets",
                        genoemd ? "belanghebbende" : delen[0],
                        delen[1],
                        wie)));
      }
    }
    return rollen;
  }

  private static List<JsonNode> rollen(Optreden optreden, Rolconventie conventie, Profiel profiel) {
    ZgwBerichten berichten = new ZgwBerichten(Voorbeeld.instellingen(profiel));
    List<JsonNode> rollen = new ArrayList<>();
    for (Rolvoorstel voorstel :
        Rolverdeling.rollen(optreden, conventie, profiel, Voorbeeld.DIENSTNUMMERS)) {
      Roltype type = Voorbeeld.ZAAKTYPE.roltype(voorstel.roltype());
      rollen.add(
          berichten
              .rol(ZAAK, voorstel, type.url())
              .put("omschrijving", type.omschrijving())
              .put("omschrijvingGeneriek", type.omschrijvingGeneriek()));
    }
    return rollen;
  }

  private static List<JsonNode> lees(String yaml) throws IOException {
    return StreamSupport.stream(YAML.readTree(yaml).spliterator(), false).toList();
  }

  private static Rollezing lezing(List<JsonNode> rollen) {
    return new Rollezer(NU, "zaaksysteem", "1", false).lees(rollen);
  }

  private static Optreden bekend(List<JsonNode> rollen) {
    assertThat(lezing(rollen)).isInstanceOf(Rollezing.Bekend.class);
    return ((Rollezing.Bekend) lezing(rollen)).optreden();
  }
}
