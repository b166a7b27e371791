package nl.machtigingsbrug.communicatie.berichtenbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class BerichtenboxinstellingenTest {

  private static final String PLAATS = "machtigingsbrug.berichtenbox.";
  private static final Map<String, String> GOED =
      Map.of(
          "adapter", "https://ebms.example/service/rest/v19/ebms",
          "cpa-id", "MIJNOVERHEID-EBMS-BB-2-0_proef",
          "van-partij", "urn:osb:oin:00000001823288444000",
          "naar-partij", "urn:osb:oin:00000004003214345001",
          "leverancier", "00000001823288444000",
          "abonnementen", "https://wus.example/BerichtenboxValidatieService",
          "berichttypen.besluit", "WMOBESL");

  @Test
  void watNietIngesteldIsHeeftEenVeiligeWaarde() {
    Berichtenboxinstellingen instellingen = lees("voorbeeldstad", GOED).van("voorbeeldstad");

    assertThat(instellingen.berichttype(Berichtsoort.BESLUIT)).isEqualTo("WMOBESL");
    assertThat(instellingen.berichttype(Berichtsoort.BETALING)).isNull();
    assertThat(instellingen.vanRol()).isEqualTo("SR");
    assertThat(instellingen.naarRol()).isEqualTo("SP");
    assertThat(instellingen.abonnementBewaren()).isEqualTo(Duration.ofDays(1));
  }

  @ParameterizedTest
  @CsvSource({
    "adapter, http://elders.example/x",
    "adapter, ''",
    "cpa-id, ''",
    "van-partij, 00000001823288444000",
    "naar-partij, geen",
    "leverancier, 01234567890123456789012345",
    "abonnementen, ftp://x.example",
    "berichttypen.besluit, WMOBESLUI",
    "abonnement-bewaren, 7d1s",
    "abonnement-bewaren, 8d",
    "abonnement-bewaren, 0s",
    "herzendingen, -1",
    "herzendingen, 11",
    "herzendwacht, 0s",
    "uitslagtermijn, -1d",
    "wachtwoord, alleen",
    "gebruikersnaam, alleen"
  })
  void eenVerkeerdeWaardeHoudtHetStartenTegen(String naam, String waarde) {
    Map<String, String> anders = new HashMap<>(GOED);
    anders.put(naam, waarde);

    assertThatThrownBy(() -> lees("voorbeeldstad", anders)).isNotNull();
  }

  @Test
  void watVerplichtIsMagNietOntbreken() {
    for (String naam : GOED.keySet()) {
      if (!naam.startsWith("berichttypen")) {
        Map<String, String> anders = new HashMap<>(GOED);
        anders.remove(naam);

        assertThatThrownBy(() -> lees("voorbeeldstad", anders)).as(naam).isNotNull();
      }
    }
  }

  @Test
  void gemeentenMetEenCpaDelenEenAansluiting() {
    Map<String, String> alles = eigenschappen("voorbeeldstad", GOED);
    alles.putAll(eigenschappen("voorbeelddorp", GOED));
    Map<String, String> eigen = new HashMap<>(GOED);
    eigen.put("cpa-id", "een-andere");
    alles.putAll(eigenschappen("voorbeeldhaven", eigen));

    assertThat(lees(alles).aansluitingen())
        .extracting(aansluiting -> aansluiting.gemeenten().size())
        .containsExactlyInAnyOrder(2, 1);
  }

  private static BerichtenboxGemeenten lees(String gemeente, Map<String, String> waarden) {
    return lees(eigenschappen(gemeente, waarden));
  }

  private static BerichtenboxGemeenten lees(Map<String, String> eigenschappen) {
    return new Binder(new MapConfigurationPropertySource(eigenschappen))
        .bind("machtigingsbrug.berichtenbox", BerichtenboxGemeenten.class)
        .get();
  }

  private static Map<String, String> eigenschappen(String gemeente, Map<String, String> waarden) {
    Map<String, String> alles = new HashMap<>();
    waarden.forEach(
        (naam, waarde) -> alles.put(PLAATS + "gemeenten." + gemeente + "." + naam, waarde));
    return alles;
  }
}
