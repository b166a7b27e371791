package nl.machtigingsbrug.stroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.machtigingsbrug.buren.zaaksysteem.Verzoek;
import nl.machtigingsbrug.zaak.zgw.Contract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every body that reaches the zaaksysteem is one that the published contracts allow, whoever acts
 * for whom, in every dialect and role convention. A keten cannot come in over HTTP yet; its rollen
 * are checked where they are made.
 */
class ZgwContractIT extends Zaakproef {

  private static final String BEZWAAR =
      """
      aanvraag:
        dienst: bezwaar
        gegevens:
          besluit: { kenmerk: B-1, datum: "2026-01-05" }
          gronden: Het besluit klopt niet.
      """;

  private static final List<String> SCENARIOS =
      List.of(
          """
          bewijs: { saml: { handelt: "999990019" } }
          aanvraag:
            dienst: wmo-melding
            gegevens: { hulpvraag: Ik kan de trap niet op., gebieden: [woning] }
          """,
          """
          bewijs: { saml: { handelt: "999990019", namens: "999990020" } }
          aanvraag:
            dienst: wmo-aanvraag
            gegevens: { voorziening: rolstoel, vorm: zorg-in-natura, toelichting: Zij loopt slecht. }
            documenten: [{ naam: brief.pdf, mediatype: application/pdf, bytes: 1000 }]
          """,
          """
          bewijs:
            authenticatiecontext:
              source: eherkenning
              levelOfAssurance: urn:etoegang:core:assurance-class:loa3
              representee: { identifierType: bsn, identifier: "999990032" }
              authorizee:
                legalSubject: { identifierType: kvkNummer, identifier: "90000001" }
                actingSubject: { identifierType: opaque, identifier: medewerker-17 }
              mandate:
                role: bewindvoerder
                services: [{ id: "urn:voorbeeld:4", uuid: 00000000-0000-4000-8000-000000000004 }]
          aanvraag:
            dienst: kwijtschelding-belastingen
            gegevens: { aanslagnummers: [AB-1001], belastingjaar: 2026, inkomenssoort: bijstand }
          """,
          eherkenning("{ identifierType: kvkNummer, identifier: \"90000001\" }", "") + BEZWAAR,
          eherkenning("{ identifierType: rsin, identifier: \"999998882\" }", "") + BEZWAAR,
          eherkenning(
                  "{ identifierType: kvkNummer, identifier: \"90000001\", branchNumber: \"000012345678\" }",
                  "")
              + BEZWAAR,
          eherkenning(
                  "{ identifierType: kvkNummer, identifier: \"90000001\", branchNumber: \"000012345678\" }",
                  "{ identifierType: kvkNummer, identifier: \"90000002\" }")
              + BEZWAAR);

  private final List<Contract> contracten = new ArrayList<>();

  @BeforeEach
  void leesDeContracten() throws IOException {
    contracten.add(Contract.van("zrc-1.5.1.yaml"));
    contracten.add(Contract.van("openzaak-zaken.yaml"));
    contracten.add(Contract.van("drc-1.4.3.yaml"));
  }

  @ParameterizedTest
  @CsvSource({
    "voorbeeldstad, false",
    "voorbeeldbuiten, false",
    "voorbeelddorp, true",
    "voorbeeldhaven, true",
  })
  void elkBerichtVoldoetAanHetContract(String gemeente, boolean openZaak) throws IOException {
    Set<String> betrokkenen = new TreeSet<>();
    for (String scenario : SCENARIOS) {
      for (Verzoek verzoek : lever(gemeente, scenario)) {
        assertThat(verzoek.status()).isIn(200, 201);
        if (verzoek.methode().equals("POST")) {
          controleer(verzoek, openZaak);
          betrokkenen.addAll(verzoek.inhoud().findValuesAsText("betrokkeneType"));
        }
      }
    }
    assertThat(betrokkenen).contains("natuurlijk_persoon", "niet_natuurlijk_persoon");
    assertThat(betrokkenen.contains("vestiging")).isEqualTo(!openZaak);
  }

  /** Without this a check that allows everything would go unseen. */
  @Test
  void eenBerichtDatNietKloptWordtGezien() throws IOException {
    List<Verzoek> verzoeken =
        lever("voorbeeldstad", SCENARIOS.get(0)).stream()
            .filter(verzoek -> verzoek.methode().equals("POST"))
            .toList();

    assertThat(verzoeken).hasSizeGreaterThanOrEqualTo(4);
    for (Verzoek goed : verzoeken) {
      controleer(goed, false);
      ObjectNode kapot = goed.inhoud().deepCopy();
      Verzoek fout =
          new Verzoek(
              goed.methode(),
              goed.pad(),
              goed.vraag(),
              goed.token(),
              kapot.put("onzin", 1),
              201,
              goed.begonnen());
      assertThatThrownBy(() -> controleer(fout, false)).isInstanceOf(AssertionError.class);
      ObjectNode leeg = goed.inhoud().deepCopy();
      leeg.retain("betrokkeneType");
      Verzoek zonder =
          new Verzoek(
              goed.methode(), goed.pad(), goed.vraag(), goed.token(), leeg, 201, goed.begonnen());
      assertThatThrownBy(() -> controleer(zonder, false)).isInstanceOf(AssertionError.class);
    }
  }

  private void controleer(Verzoek verzoek, boolean openZaak) {
    String soort = verzoek.pad().substring(verzoek.pad().lastIndexOf('/') + 1);
    Contract zaken = contracten.get(openZaak ? 1 : 0);
    String verzoeknaam = openZaak ? "Request" : "";
    switch (soort) {
      case "zaken" -> zaken.controleer("Zaak" + verzoeknaam, verzoek.inhoud());
      case "statussen" ->
          zaken.controleer(openZaak ? "StatusRequest" : "StatusRequestbody", verzoek.inhoud());
      case "zaakeigenschappen" ->
          zaken.controleer("ZaakEigenschap" + verzoeknaam, verzoek.inhoud());
      case "zaakinformatieobjecten" ->
          zaken.controleer("ZaakInformatieObject" + verzoeknaam, verzoek.inhoud());
      case "rollen" ->
          zaken.controleer(
              verzoek.inhoud().path("betrokkeneType").asText()
                  + (openZaak ? "_RolSerializerRequest" : "_Rol"),
              verzoek.inhoud());
      case "zaak_registreren" -> zaken.controleer("ZaakRegistrerenRequest", verzoek.inhoud());
      case "enkelvoudiginformatieobjecten" ->
          contracten
              .get(2)
              .controleer("EnkelvoudigInformatieObjectCreateLockRequest", verzoek.inhoud());
      default -> throw new AssertionError(soort);
    }
  }

  private static String eherkenning(String handelt, String namens) {
    return """
        bewijs:
          authenticatiecontext:
            source: eherkenning
            levelOfAssurance: urn:etoegang:core:assurance-class:loa3
            authorizee:
              legalSubject: %s
              actingSubject: { identifierType: opaque, identifier: medewerker-17 }
        """
            .formatted(handelt)
        + (namens.isEmpty()
            ? ""
            : """
                  representee: %s
                  mandate:
                    services: [{ id: "urn:voorbeeld:8", uuid: 00000000-0000-4000-8000-000000000008 }]
              """
                .formatted(namens));
  }
}
