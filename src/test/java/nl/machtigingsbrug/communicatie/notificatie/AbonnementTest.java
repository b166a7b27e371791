package nl.machtigingsbrug.communicatie.notificatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.machtigingsbrug.aansluiting.Basisadres;
import nl.machtigingsbrug.aansluiting.Geheim;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.zaak.zgw.Contract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbonnementTest {

  private static final String GEHEIM = "geheim-van-minstens-32-tekens-lang";
  private static final Basisadres API = Basisadres.of("https://nrc.example/api/v1");
  private static final Basisadres ONS = Basisadres.of("https://brug.example/v1");

  private final NotificatieInstellingen instellingen =
      instellingen(GEHEIM, null, List.of("zaken", "besluiten"));

  @Test
  void watWijVragenVoldoetAanHetContract() throws Exception {
    Contract.van("nrc-1.0.0.yaml")
        .controleer("Abonnement", Abonnement.gewenst("voorbeeldstad", instellingen).json());
  }

  @Test
  void elkVerschilWordtGezien() {
    Abonnement gewenst = Abonnement.gewenst("voorbeeldstad", instellingen);
    ObjectNode gelijk = gewenst.json();

    assertThat(Abonnement.van(gelijk).voldoetAan(gewenst)).isTrue();
    assertThat(anders(gelijk, "callbackUrl", "https://ander.example")).isFalse();
    assertThat(anders(gelijk, "auth", "Bearer ander")).isFalse();
    ObjectNode filter = gelijk.deepCopy();
    ((ObjectNode) filter.at("/kanalen/0/filters")).put("zaaktype", "x");
    assertThat(Abonnement.van(filter).voldoetAan(gewenst)).isFalse();
    ObjectNode minder = gelijk.deepCopy();
    minder.withArray("kanalen").remove(0);
    assertThat(Abonnement.van(minder).voldoetAan(gewenst)).isFalse();
  }

  @Test
  void watDeApiAanvultOfNietToontIsGeenVerschil() {
    Abonnement gewenst = Abonnement.gewenst("voorbeeldstad", instellingen);
    ObjectNode aangevuld = gewenst.json();
    ((ObjectNode) aangevuld.at("/kanalen/0/filters")).put("zaaktype", "*");
    aangevuld.remove("auth");

    assertThat(Abonnement.van(aangevuld).voldoetAan(gewenst)).isTrue();
  }

  @Test
  void alleenHetGeheimVanDezeGemeenteLaatBinnen() {
    Notificatietoegang toegang =
        new Notificatietoegang(
            new NotificatieGemeenten(
                Duration.ofMinutes(5),
                Duration.ofDays(90),
                Map.of(
                    "stad",
                    instellingen(GEHEIM, GEHEIM + "-vorig", List.of("zaken")),
                    "dorp",
                    instellingen(GEHEIM + "-dorp", null, List.of("zaken")))));

    assertThat(toegang.herken("/v1/notificaties/stad", "Bearer " + GEHEIM))
        .hasValueSatisfying(
            afnemer -> {
              assertThat(afnemer.gemeenten()).containsExactly("stad");
              assertThat(afnemer.rechten()).isEmpty();
            });
    assertThat(toegang.herken("/v1/notificaties/stad", "Bearer " + GEHEIM + "-vorig")).isPresent();
    for (String geen :
        new String[] {"", GEHEIM, "bearer " + GEHEIM, "Bearer " + GEHEIM + " ", "Bearer null"}) {
      assertThat(toegang.herken("/v1/notificaties/stad", geen)).as(geen).isEmpty();
    }
    assertThat(toegang.herken("/v1/notificaties/stad", null)).isEmpty();
    assertThat(toegang.herken("/v1/notificaties/dorp", "Bearer null")).isEmpty();
    assertThat(toegang.herken("/v1/notificaties/dorp", "Bearer " + GEHEIM)).isEmpty();
    assertThat(toegang.herken("/v1/notificaties/", "Bearer " + GEHEIM)).isEmpty();
    assertThat(toegang.herken("/v1/notificaties/stad/", "Bearer " + GEHEIM)).isEmpty();
    assertThat(toegang.herken("/v1/aanvragen", "Bearer " + GEHEIM)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "kort",
        "met spatie, en toch meer dan 32 tekens lang",
        "é-geheim-van-minstens-32-tekens-lang"
      })
  void eenGeheimDatTeRadenIsHoudtDeStartTegen(String geheim) {
    assertThatThrownBy(() -> instellingen(geheim, null, List.of("zaken")))
        .isInstanceOf(Afwijzing.class);
    assertThatThrownBy(() -> instellingen(GEHEIM, geheim, List.of("zaken")))
        .isInstanceOf(Afwijzing.class);
  }

  @Test
  void eenFilterOpEenKanaalDatErNietIsIsEenVergissing() {
    assertThatThrownBy(() -> instellingen(GEHEIM, null, List.of("besluiten")))
        .isInstanceOf(Afwijzing.class);
    assertThatThrownBy(
            () -> new NotificatieGemeenten(Duration.ofMinutes(5), Duration.ofDays(1), Map.of()))
        .isInstanceOf(Afwijzing.class);
  }

  @Test
  void hetGeheimIsNergensTeLezen() {
    assertThat(instellingen.toString()).doesNotContain(GEHEIM);
    assertThat(Abonnement.gewenst("voorbeeldstad", instellingen).toString()).doesNotContain(GEHEIM);
  }

  private static boolean anders(ObjectNode gelijk, String veld, String waarde) {
    Abonnement gewenst = Abonnement.van(gelijk);
    return Abonnement.van(gelijk.deepCopy().put(veld, waarde)).voldoetAan(gewenst);
  }

  private static NotificatieInstellingen instellingen(
      String geheim, @Nullable String vorig, List<String> kanalen) {
    return new NotificatieInstellingen(
        API,
        ONS,
        new Geheim(geheim),
        vorig == null ? null : new Geheim(vorig),
        kanalen,
        Map.of("zaken", Map.of("bronorganisatie", "999998882")));
  }
}
