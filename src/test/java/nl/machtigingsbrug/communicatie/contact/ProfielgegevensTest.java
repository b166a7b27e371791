package nl.machtigingsbrug.communicatie.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import nl.machtigingsbrug.buren.klant.ProfielService;
import nl.machtigingsbrug.communicatie.Adres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfielgegevensTest {

  private static final Instant NU = Instant.parse("2026-11-27T12:00:00Z");

  private final ObjectNode partij = ProfielService.leeg("BSN", "999990019");

  @Test
  void watVoorDezeGemeenteIsGesteldGaatVoor() {
    email("algemeen@post.example", true);
    scope(email("gemeente@post.example", true), "Voorbeeldstad", null);
    scope(email("ander@post.example", true), "Voorbeelddorp", null);
    scope(email("dienst@post.example", true), "Voorbeeldstad", "Parkeren");

    assertThat(lees(true).email()).isEqualTo(new Adres.Email("gemeente@post.example"));
  }

  @Test
  void zonderEigenScopeGeldtHetAlgemeneEnTussenTweeDeStandaard() {
    email("een@post.example", true);
    assertThat(lees(true).email()).isEqualTo(new Adres.Email("een@post.example"));

    ObjectNode tweede = email("twee@post.example", true);
    assertThat(lees(true).email()).isNull();

    tweede.put("isDefault", true);
    assertThat(lees(true).email()).isEqualTo(new Adres.Email("twee@post.example"));
  }

  @Test
  void alleenGeverifieerdTenzijDatIsUitgezetEnNooitVerlopen() {
    ObjectNode adres = email("een@post.example", false);
    assertThat(lees(true).email()).isNull();
    assertThat(lees(false).email()).isNotNull();

    adres.put("teVerwijderenOp", "2026-11-27T11:59:59Z");
    assertThat(lees(false).email()).isNull();
    adres.put("teVerwijderenOp", "morgen");
    assertThat(lees(false).email()).isNull();
    adres.put("teVerwijderenOp", "2026-11-27T13:00:01+01:00");
    assertThat(lees(false).email()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "true, true",
        "ja, true",
        "JA, true",
        "false, false",
        "nee, false",
        "1, null",
        "yes, null",
        "'', null"
      })
  void deVoorkeurIsEenTekst(String waarde, @Nullable Boolean betekenis) {
    voorkeur(waarde);

    assertThat(lees(true).ontvangViaBerichtenbox()).isEqualTo(betekenis);
  }

  @Test
  void tweeVoorkeurenDieElkaarTegensprekenZijnGeenVoorkeur() {
    voorkeur("true");
    voorkeur("false");

    assertThat(lees(true).ontvangViaBerichtenbox()).isNull();
  }

  private ObjectNode email(String adres, boolean geverifieerd) {
    return ((ArrayNode) partij.path("contactgegevens"))
        .addObject()
        .put("type", "Email")
        .put("waarde", adres)
        .put("isGeverifieerd", geverifieerd);
  }

  private static void scope(ObjectNode bij, String dienstverlener, @Nullable String dienst) {
    bij.putArray("scopes")
        .addObject()
        .put("dienstverlenerNaam", dienstverlener)
        .put("dienstNaam", dienst);
  }

  private void voorkeur(String waarde) {
    ((ArrayNode) partij.path("voorkeuren"))
        .addObject()
        .put("voorkeurType", "OntvangViaBerichtenbox")
        .put("waarde", waarde);
  }

  private Contactgegevens lees(boolean alleenGeverifieerd) {
    return new Profielgegevens("Voorbeeldstad", alleenGeverifieerd, NU).van(partij);
  }
}
