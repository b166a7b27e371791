package nl.machtigingsbrug.communicatie.adressering;

import static nl.machtigingsbrug.communicatie.Hoedanigheid.AANVRAGER;
import static nl.machtigingsbrug.communicatie.Hoedanigheid.GEMACHTIGDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.optreden.BekendeGrond;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VeranderingenTest {

  private static final String MOEDER_ALLEEN = "vertegenwoordigde volledig via brief-print";

  private final Proefbericht bericht = new Proefbericht();

  @Test
  void noemtWatDeMachtigingBeeindigt() {
    bericht.einddatum = LocalDate.parse("2026-07-01");

    assertThat(veranderingen())
        .extracting(Verandering::als, Verandering::vanaf, anders -> anders.dan().samenvatting())
        .contains(
            tuple("de machtiging ingetrokken wordt", null, MOEDER_ALLEEN),
            tuple("de laatste dag voorbij is", LocalDate.parse("2026-07-02"), MOEDER_ALLEEN),
            tuple("de gemachtigde overlijdt", null, MOEDER_ALLEEN),
            tuple("de vertegenwoordigde overlijdt", null, "werkvoorraad (MB-ADRES-05)"));
    assertThat(dan("de vertegenwoordigde achttien is")).isNull();
    assertThat(dan("de landelijke registratie verloopt")).isNull();
    assertThat(dan("de BRP het gezag niet kent")).isNull();
  }

  @Test
  void noemtDeAchttiendeVerjaardagEnHetGezag() {
    bericht.grond = BekendeGrond.OUDERLIJK_GEZAG;
    bericht.geboren = LocalDate.parse("2010-02-03");
    bericht.gezag = Gezag.BEVESTIGD;

    assertThat(veranderingen())
        .extracting(Verandering::als, Verandering::vanaf)
        .contains(tuple("de vertegenwoordigde achttien is", LocalDate.parse("2028-02-03")));
    assertThat(dan("de vertegenwoordigde achttien is")).isEqualTo(MOEDER_ALLEEN);
    assertThat(dan("de BRP het gezag niet kent")).isEqualTo("werkvoorraad (MB-ADRES-08)");
    assertThat(dan("de BRP niet weet wie het gezag heeft")).isEqualTo("werkvoorraad (MB-ADRES-04)");
    assertThat(dan("de landelijke registratie verloopt")).isEqualTo("werkvoorraad (MB-ADRES-03)");
  }

  @Test
  void noemtGeheimhoudingEnKanalen() {
    bericht.geheim.put(GEMACHTIGDE, Geheimhouding.JA);

    assertThat(dan("het adres van de gemachtigde niet geheim is"))
        .isEqualTo(
            "gemachtigde volledig via brief-print; vertegenwoordigde volledig via brief-print");
    assertThat(dan("het adres van de vertegenwoordigde geheim is"))
        .startsWith("gemachtigde beperkt");
    assertThat(dan("de gemachtigde wel bereikbaar is op berichtenbox"))
        .startsWith("gemachtigde volledig via berichtenbox, dan brief-print");
    assertThat(dan("de vertegenwoordigde niet bereikbaar is op brief-print"))
        .isEqualTo("werkvoorraad (MB-ADRES-06)");
    assertThat(dan("de gemachtigde wel bereikbaar is op sms")).isNull();
  }

  @Test
  void zegtVanWieVoorZichzelfHandeltAlleenWatHemRaakt() {
    bericht.zelf = true;
    bericht.bereikt(AANVRAGER, Kanaal.VTB_BERICHT);

    assertThat(veranderingen())
        .extracting(Verandering::als)
        .containsExactly(
            "de aanvrager overlijdt",
            "de aanvrager wel bereikbaar is op berichtenbox",
            "de aanvrager niet bereikbaar is op vtb-bericht",
            "de aanvrager wel bereikbaar is op brief-notifynl",
            "de aanvrager niet bereikbaar is op brief-print");
  }

  private List<Verandering> veranderingen() {
    return Veranderingen.van(bericht.situatie(), Proefregels.MEEGELEVERD);
  }

  private @Nullable String dan(String als) {
    return veranderingen().stream()
        .filter(anders -> anders.als().equals(als))
        .map(anders -> anders.dan().samenvatting())
        .findFirst()
        .orElse(null);
  }
}
