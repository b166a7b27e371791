package nl.machtigingsbrug.zaak.stuf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** A setting that cannot be right stops the start, by its name. */
class StufGemeentenTest {

  private static final String VAN = "machtigingsbrug.stuf.gemeenten.stad.";

  @Test
  void zoHoortHet() {
    StufGemeenten gemeenten = lees(goed());

    assertThat(gemeenten.krijgt("stad", "dienst-1")).isTrue();
    assertThat(gemeenten.krijgt("stad", "dienst-2")).isFalse();
    assertThat(gemeenten.krijgt("dorp", "dienst-1")).isFalse();
    assertThat(gemeenten.van("stad").zaaktype("dienst-1", "T").code()).isEqualTo("B1");
    assertThatThrownBy(() -> gemeenten.van("stad").zaaktype("dienst-2", "T"))
        .isInstanceOf(Afwijzing.class)
        .hasMessageStartingWith(Foutcode.STUF_ZAAKTYPE.code());
    assertThatThrownBy(() -> gemeenten.van("dorp")).isInstanceOf(Afwijzing.class);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "adressen.vrij, -, adressen",
        "adressen.vraag, -, adressen",
        "versie, -, versie",
        "zender.applicatie, AB, applicatie",
        "ontvanger.applicatie, -, ontvanger",
        "vertrouwelijkheid, GEHEIMER, vertrouwelijkheid",
        "zaaktypen[dienst-1].code, B1234567890, zaaktypen.dienst-1",
        "zaaktypen[dienst-1].statusvolgnummer, een, zaaktypen.dienst-1",
        "antwoordtijd, 0s, antwoordtijd",
        "antwoordtijd, -1s, antwoordtijd",
        "antwoordtijd, 6m, antwoordtijd"
      })
  void watNietKlopt(String naam, @Nullable String waarde, String veld) {
    Map<String, String> fout = goed();
    String sleutel = naam.equals("antwoordtijd") ? "machtigingsbrug.stuf." + naam : VAN + naam;
    if (waarde == null) {
      fout.remove(sleutel);
    } else {
      fout.put(sleutel, waarde);
    }

    Throwable oorzaak = catchThrowable(() -> lees(fout));
    while (oorzaak != null && !(oorzaak instanceof Afwijzing)) {
      oorzaak = oorzaak.getCause();
    }
    assertThat(oorzaak).isInstanceOf(Afwijzing.class).hasMessageContaining(veld);
  }

  private static StufGemeenten lees(Map<String, String> instellingen) {
    return new Binder(new MapConfigurationPropertySource(instellingen))
        .bind("machtigingsbrug.stuf", StufGemeenten.class)
        .get();
  }

  private static Map<String, String> goed() {
    Map<String, String> goed = new LinkedHashMap<>();
    goed.put(VAN + "versie", "ZDS_1_1");
    for (String dienst : new String[] {"vrij", "ontvang", "vraag"}) {
      goed.put(VAN + "adressen." + dienst, "https://zaken.example/" + dienst);
    }
    goed.put(VAN + "zender.applicatie", "MACHTIGEN");
    goed.put(VAN + "ontvanger.applicatie", "ZAKEN");
    goed.put(VAN + "diensten", "dienst-1");
    goed.put(VAN + "zaaktypen[dienst-1].code", "B1");
    return goed;
  }
}
