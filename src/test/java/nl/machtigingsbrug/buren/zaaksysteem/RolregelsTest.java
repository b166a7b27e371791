package nl.machtigingsbrug.buren.zaaksysteem;

import static nl.machtigingsbrug.buren.zaaksysteem.Zaakklant.CLIENT;
import static nl.machtigingsbrug.buren.zaaksysteem.Zaakklant.GEHEIM;
import static nl.machtigingsbrug.buren.zaaksysteem.Zaakklant.ZAKEN;
import static nl.machtigingsbrug.buren.zaaksysteem.Zaakklant.leeg;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the zaaksysteem asks of rollen, one by one and in zaak_registreren. */
class RolregelsTest {

  private static final String MIDDEN =
      "urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract";

  private final Zaaksysteem zaaksysteem = Zaaksysteem.start(null, 0, Map.of(CLIENT, GEHEIM));
  private final Zaakklant klant = new Zaakklant(zaaksysteem.basis());
  private String zaak = "";

  @BeforeEach
  void maakEenZaak() throws IOException {
    zaak = klant.maak(ZAKEN + "/zaken", klant.zaak()).url();
  }

  @AfterEach
  void sluit() {
    zaaksysteem.close();
  }

  @Test
  void eenZaakHeeftTenHoogsteEenInitiator() throws IOException {
    assertThat(rol(klant.rol("Aanvrager", "gemachtigde", "999990019"))).isEqualTo("201 ");
    assertThat(rol(klant.rol("Aanvrager", "machtiginggever", "999990020")))
        .isEqualTo("400 roltype max-occurences");
    assertThat(rol(klant.rol("Belanghebbende", "machtiginggever", "999990020"))).isEqualTo("201 ");
    assertThat(rol(klant.rol("Belanghebbende", "", "999990032"))).isEqualTo("201 ");
  }

  @Test
  void eenRoltypeHoortBijHetZaaktype() throws IOException {
    String ander = klant.type("roltypen", "BEZWAAR", "omschrijving", "Aanvrager");
    assertThat(rol(klant.rol("Aanvrager", "", "999990019").put("roltype", ander)))
        .isEqualTo("400 nonFieldErrors zaaktype-mismatch");
    assertThat(rol(klant.rol("Aanvrager", "", "999990019").put("roltype", ander + "0")))
        .isEqualTo("400 roltype bad-url");
  }

  @Test
  void eenRolNoemtPreciesEenBetrokkene() throws IOException {
    ObjectNode rol = klant.rol("Aanvrager", "", "999990019");
    rol.putObject("betrokkeneIdentificatie");
    assertThat(rol(rol)).isEqualTo("400 nonFieldErrors invalid-betrokkene");
    rol.remove("betrokkeneIdentificatie");
    assertThat(rol(rol)).isEqualTo("400 nonFieldErrors invalid-betrokkene");
    ObjectNode beide =
        klant.rol("Aanvrager", "", "999990019").put("betrokkene", "https://a.example/1");
    assertThat(rol(beide)).isEqualTo("400 nonFieldErrors invalid-betrokkene");
  }

  @ParameterizedTest
  @CsvSource({
    "indicatieMachtiging, vertegenwoordigde, invalid_choice",
    "betrokkeneType, mens, invalid_choice",
    "roltoelichting, '', required",
  })
  void eenVeldVanEenRolMoetKloppen(String veld, String waarde, String code) throws IOException {
    assertThat(rol(klant.rol("Aanvrager", "", "999990019").put(veld, waarde)))
        .isEqualTo("400 " + veld + " " + code);
  }

  @ParameterizedTest
  @CsvSource({
    "natuurlijk_persoon, inpBsn, 999990018, invalid",
    "natuurlijk_persoon, inpBsn, 99999001, invalid-length",
    "natuurlijk_persoon, kvkNummer, 12345678, unknown",
    "natuurlijk_persoon, anpIdentificatie, 123456789012345678, max_length",
    "niet_natuurlijk_persoon, innNnpId, 999990018, invalid",
    "niet_natuurlijk_persoon, inpBsn, 999990019, unknown",
    "vestiging, vestigingsNummer, 1234567890123456789012345, max_length",
    "medewerker, naam, x, unknown",
  })
  void eenIdentificatieMoetBijDeBetrokkenePassen(
      String type, String veld, String waarde, String code) throws IOException {
    ObjectNode rol = klant.rol("Aanvrager", "", "999990019").put("betrokkeneType", type);
    rol.putObject("betrokkeneIdentificatie").put(veld, waarde);
    assertThat(rol(rol)).isEqualTo("400 betrokkeneIdentificatie." + veld + " " + code);
  }

  @Test
  void eenVolledigeContextWordtBewaard() throws IOException {
    assertThat(met("gemachtigde", context("{}"))).isEqualTo("201 ");
    assertThat(
            klant
                .lees(ZAKEN + "/rollen?zaak=" + zaak)
                .inhoud()
                .at("/results/0/authenticatieContext/representee/identifier")
                .asText())
        .isEqualTo("999990020");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "machtiginggever | {} | nonFieldErrors indicatie-machtiging-invalid",
        "'' | {} | nonFieldErrors indicatie-machtiging-invalid",
        "gemachtigde | {\"mandate\":null} | authenticatieContext.mandate required",
        "gemachtigde | {\"mandate\":{\"services\":[]}} | authenticatieContext.mandate required",
        "gemachtigde | {\"mandate\":{\"role\":\"mentor\",\"services\":[{\"id\":\"a\"}]}}"
            + " | authenticatieContext.mandate.role unknown",
        "gemachtigde | {\"source\":\"eherkenning\"} | authenticatieContext.source invalid_choice",
        "gemachtigde | {\"source\":\"eidas\"} | authenticatieContext.source invalid_choice",
        "gemachtigde | {\"levelOfAssurance\":\"hoog\"}"
            + " | authenticatieContext.levelOfAssurance invalid_choice",
        "gemachtigde | {\"representee\":{\"identifierType\":\"bsn\",\"identifier\":\"999990021\"}}"
            + " | authenticatieContext.representee.identifier invalid",
        "gemachtigde | {\"representee\":{\"identifierType\":\"kvkNummer\",\"identifier\":\"12345678\"}}"
            + " | authenticatieContext.representee.identifierType invalid_choice",
      })
  void eenContextMoetKloppen(String indicatie, String anders, String fout) throws IOException {
    assertThat(met(indicatie, context(anders))).isEqualTo("400 " + fout);
  }

  @Test
  void registrerenMaaktAllesOfNiets() throws IOException {
    ObjectNode bericht = leeg();
    ObjectNode nieuw = klant.zaak();
    bericht.set("zaak", nieuw);
    bericht
        .putArray("rollen")
        .add(klant.rol("Aanvrager", "gemachtigde", "999990019"))
        .add(klant.rol("Aanvrager", "machtiginggever", "999990020"));
    bericht.set("status", klant.status());

    assertThat(klant.maak(ZAKEN + "/zaak_registreren", bericht).weigering())
        .isEqualTo("400 roltype max-occurences");
    assertThat(aantal("/zaken")).isEqualTo(1);
    assertThat(aantal("/rollen")).isZero();
    assertThat(aantal("/statussen")).isZero();

    bericht
        .putArray("rollen")
        .add(klant.rol("Aanvrager", "gemachtigde", "999990019"))
        .add(klant.rol("Belanghebbende", "machtiginggever", "999990020"));
    Zaakklant.Antwoord gemaakt = klant.maak(ZAKEN + "/zaak_registreren", bericht);
    assertThat(gemaakt.status()).isEqualTo(201);
    assertThat(gemaakt.inhoud().at("/zaak/url").asText()).startsWith(zaaksysteem.basis());
    assertThat(gemaakt.inhoud().at("/rollen").size()).isEqualTo(2);
    Zaak zaakNu = zaaksysteem.zaak(nieuw.path("identificatie").asText());
    assertThat(zaakNu.rollen())
        .extracting(Zaak.Rol::roltype)
        .containsExactly("Aanvrager", "Belanghebbende");
    assertThat(zaakNu.statussen()).containsExactly("Ontvangen");
  }

  @ParameterizedTest
  @CsvSource({"zaak", "rollen", "status"})
  void registrerenVraagtOmElkDeel(String deel) throws IOException {
    ObjectNode bericht = leeg();
    bericht.set("zaak", klant.zaak());
    bericht.putArray("rollen").add(klant.rol("Aanvrager", "", "999990019"));
    bericht.set("status", klant.status());
    bericht.remove(deel);

    assertThat(klant.maak(ZAKEN + "/zaak_registreren", bericht).weigering())
        .isEqualTo("400 " + deel + " required");
    assertThat(aantal("/zaken")).isEqualTo(1);
  }

  private int aantal(String lijst) throws IOException {
    return klant.lees(ZAKEN + lijst).inhoud().path("count").asInt();
  }

  private String met(String indicatie, ObjectNode context) throws IOException {
    ObjectNode rol = klant.rol("Aanvrager", indicatie, "999990019");
    rol.set("authenticatieContext", context);
    return rol(rol);
  }

  private String rol(ObjectNode rol) throws IOException {
    return klant.maak(ZAKEN + "/rollen", rol.put("zaak", zaak)).weigering();
  }

  private static ObjectNode context(String anders) throws IOException {
    ObjectMapper json = new ObjectMapper();
    ObjectNode context =
        (ObjectNode)
            json.readTree(
                """
                {"source":"digid","levelOfAssurance":"%s",
                 "representee":{"identifierType":"bsn","identifier":"999990020"},
                 "mandate":{"services":[{"id":"a"}]}}"""
                    .formatted(MIDDEN));
    context.setAll((ObjectNode) json.readTree(anders));
    return context;
  }
}
