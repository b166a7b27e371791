package nl.machtigingsbrug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.machtigingsbrug.dienst.Gemeentecatalogi;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.gemeente.Gemeenten;
import nl.machtigingsbrug.zaak.stuf.StufGemeenten;
import nl.machtigingsbrug.zaak.zgw.ZgwGemeenten;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** To which zaaksysteem the aanvragen of a gemeente go, and where that is not clear. */
class ZaaksysteemkeuzeTest {

  private static final String STAD = "voorbeeldstad";
  private static final String STUF = "machtigingsbrug.stuf.gemeenten.voorbeeldstad.";
  private static final Gemeentecatalogi CATALOGI = Gemeentecatalogi.lees(null, List.of(STAD));

  @Test
  void zonderZaaksysteemStartHetNiet() {
    weigert(Map.of(), "ontbreekt");
  }

  @Test
  void eenVanBeideIsGenoeg() {
    assertThatCode(() -> keur(zgw())).doesNotThrowAnyException();
    assertThatCode(() -> keur(stuf(Map.of()))).doesNotThrowAnyException();
    assertThat(gaatNaarStuf(zgw(), "wmo-aanvraag")).isFalse();
    assertThat(gaatNaarStuf(stuf(Map.of()), "wmo-aanvraag")).isTrue();
  }

  @Test
  void bijBeideMoetErStaanWelkeDiensten() {
    weigert(beide(Map.of()), "diensten ontbreekt");

    Map<String, String> verdeeld = beide(Map.of("diensten", "wmo-aanvraag"));
    assertThatCode(() -> keur(verdeeld)).doesNotThrowAnyException();
    assertThat(gaatNaarStuf(verdeeld, "wmo-aanvraag")).isTrue();
    assertThat(gaatNaarStuf(verdeeld, "wmo-melding")).isFalse();
    assertThat(gaatNaarStuf(beide(Map.of("diensten", "*")), "wmo-melding")).isTrue();
  }

  @Test
  void eenDienstDieErNietIsOfNergensHeenGaatHoudtDeStartTegen() {
    weigert(beide(Map.of("diensten", "wmo-aanvraga")), "wmo-aanvraga");
    weigert(stuf(Map.of("diensten", "wmo-aanvraag")), "zonder ZGW ontbreekt");
  }

  @Test
  void eenDienstZonderZaaktypeHoudtDeStartTegen() {
    Map<String, String> zonder = stuf(Map.of());
    zonder.remove(STUF + "zaaktypen.wmo-melding.code");

    weigert(zonder, "zaaktypen: niets voor wmo-melding");
  }

  private static void weigert(Map<String, String> eigenschappen, String veld) {
    assertThatThrownBy(() -> keur(eigenschappen))
        .isInstanceOfSatisfying(
            Afwijzing.class, fout -> assertThat(fout.getMessage()).contains("MB-CONFIG-01", veld));
  }

  private static void keur(Map<String, String> eigenschappen) {
    Map<String, String> alle = new HashMap<>(eigenschappen);
    alle.put("machtigingsbrug.gemeenten." + STAD + ".naam", "Voorbeeldstad");
    new Zaaksysteemkeuze(
        bind(alle, "machtigingsbrug", Gemeenten.class),
        CATALOGI,
        bind(alle, "machtigingsbrug.zaak.zgw", ZgwGemeenten.class),
        bind(alle, "machtigingsbrug.stuf", StufGemeenten.class));
  }

  private static boolean gaatNaarStuf(Map<String, String> eigenschappen, String dienst) {
    return bind(eigenschappen, "machtigingsbrug.stuf", StufGemeenten.class).krijgt(STAD, dienst);
  }

  private static <T> T bind(Map<String, String> eigenschappen, String voor, Class<T> soort) {
    return new Binder(new MapConfigurationPropertySource(eigenschappen))
        .bindOrCreate(voor, Bindable.of(soort));
  }

  private static Map<String, String> beide(Map<String, String> anders) {
    Map<String, String> alle = stuf(anders);
    alle.putAll(zgw());
    return alle;
  }

  private static Map<String, String> zgw() {
    Map<String, String> eigenschappen = new HashMap<>();
    String voor = "machtigingsbrug.zaak.zgw.gemeenten." + STAD + ".";
    for (String api : List.of("zaken", "catalogi", "documenten")) {
      eigenschappen.put(voor + api, "https://zaken.example/" + api);
    }
    eigenschappen.put(voor + "client-id", "machtigingsbrug");
    eigenschappen.put(voor + "geheim", "alleen-voor-de-proef-en-nergens-anders");
    eigenschappen.put(voor + "bronorganisatie", "999998882");
    eigenschappen.put(voor + "verantwoordelijke", "999998882");
    return eigenschappen;
  }

  private static Map<String, String> stuf(Map<String, String> anders) {
    Map<String, String> eigenschappen = new HashMap<>();
    eigenschappen.put(STUF + "versie", "ZDS_1_1");
    for (String dienst : List.of("vrij", "ontvang", "vraag")) {
      eigenschappen.put(STUF + "adressen." + dienst, "https://zaken.example/" + dienst);
    }
    eigenschappen.put(STUF + "zender.applicatie", "MACHTIGEN");
    eigenschappen.put(STUF + "ontvanger.applicatie", "ZAKEN");
    CATALOGI.van(STAD).diensten().stream()
        .filter(dienst -> dienst.zaak() != null)
        .forEach(dienst -> eigenschappen.put(STUF + "zaaktypen." + dienst.id() + ".code", "B1026"));
    anders.forEach((naam, waarde) -> eigenschappen.put(STUF + naam, waarde));
    return eigenschappen;
  }
}
