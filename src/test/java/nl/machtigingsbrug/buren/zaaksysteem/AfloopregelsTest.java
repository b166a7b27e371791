package nl.machtigingsbrug.buren.zaaksysteem;

import static nl.machtigingsbrug.buren.zaaksysteem.Zaakklant.CLIENT;
import static nl.machtigingsbrug.buren.zaaksysteem.Zaakklant.GEHEIM;
import static nl.machtigingsbrug.buren.zaaksysteem.Zaakklant.ZAKEN;
import static nl.machtigingsbrug.buren.zaaksysteem.Zaakklant.leeg;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the zaaksysteem asks of the end of a zaak and of zaken that belong together. */
class AfloopregelsTest {

  private final Zaaksysteem zaaksysteem = Zaaksysteem.start(null, 0, Map.of(CLIENT, GEHEIM));
  private final Zaakklant klant = new Zaakklant(zaaksysteem.basis());

  @AfterEach
  void sluit() {
    zaaksysteem.close();
  }

  @Test
  void eenZaakHeeftEenResultaatVanHaarZaaktypeEnSluitDaarnaPas() throws IOException {
    String zaak = maak(klant.zaak());
    assertThat(sluit(zaak)).isEqualTo("400 nonFieldErrors resultaat-does-not-exist");
    assertThat(resultaat(zaak, "BEZWAAR")).isEqualTo("400 nonFieldErrors zaaktype-mismatch");
    assertThat(resultaat(zaak, "WMO-AANVRAAG")).isEqualTo("201 ");
    assertThat(resultaat(zaak, "WMO-AANVRAAG")).isEqualTo("400 zaak unique");
    assertThat(klant.lees(zaak).inhoud().path("resultaat").isTextual()).isTrue();
    assertThat(klant.lees(zaak).inhoud().path("einddatum").isNull()).isTrue();

    assertThat(sluit(zaak)).isEqualTo("201 ");
    assertThat(klant.lees(zaak).inhoud().path("einddatum").asText()).isEqualTo("2026-01-06");
  }

  @Test
  void eenDeelzaakHeeftEenZaaktypeDatMagEnSluitVoorDeHoofdzaak() throws IOException {
    String hoofd = maak(klant.zaak());
    assertThat(klant.maak(ZAKEN + "/zaken", klant.zaak().put("hoofdzaak", hoofd)).weigering())
        .isEqualTo("400 nonFieldErrors invalid-deelzaaktype");
    assertThat(klant.maak(ZAKEN + "/zaken", klant.zaak().put("hoofdzaak", hoofd + "0")).weigering())
        .isEqualTo("400 hoofdzaak does_not_exist");
    String deel = maak(verhuizing().put("hoofdzaak", hoofd));
    assertThat(klant.maak(ZAKEN + "/zaken", verhuizing().put("hoofdzaak", deel)).weigering())
        .isEqualTo("400 hoofdzaak deelzaak-als-hoofdzaak");
    assertThat(klant.lees(hoofd).inhoud().path("deelzaken").path(0).asText()).isEqualTo(deel);

    assertThat(resultaat(hoofd, "WMO-AANVRAAG")).isEqualTo("201 ");
    assertThat(sluit(hoofd)).isEqualTo("400 nonFieldErrors deelzaak-resultaat-does-not-exist");
    assertThat(resultaat(deel, "VERHUIZING")).isEqualTo("201 ");
    assertThat(sluit(hoofd)).isEqualTo("201 ");
  }

  @Test
  void eenAndereZaakBestaatEnHeeftEenAard() throws IOException {
    ObjectNode zaak = klant.zaak();
    zaak.putArray("relevanteAndereZaken").addObject().put("url", maak(klant.zaak()));
    assertThat(klant.maak(ZAKEN + "/zaken", zaak).weigering())
        .isEqualTo("400 aardRelatie required");
    ((ObjectNode) zaak.path("relevanteAndereZaken").path(0)).put("aardRelatie", "overig");
    assertThat(klant.maak(ZAKEN + "/zaken", zaak).weigering())
        .isEqualTo("400 aardRelatie invalid_choice");
  }

  private ObjectNode verhuizing() throws IOException {
    return klant.zaak().put("zaaktype", klant.type("zaaktypen", "", "identificatie", "VERHUIZING"));
  }

  private String maak(ObjectNode zaak) throws IOException {
    return klant.maak(ZAKEN + "/zaken", zaak).url();
  }

  private String resultaat(String zaak, String zaaktype) throws IOException {
    return klant
        .maak(
            ZAKEN + "/resultaten",
            leeg()
                .put("zaak", zaak)
                .put(
                    "resultaattype",
                    klant.type("resultaattypen", zaaktype, "omschrijving", "Toegekend")))
        .weigering();
  }

  private String sluit(String zaak) throws IOException {
    return klant
        .maak(
            ZAKEN + "/statussen",
            leeg()
                .put("zaak", zaak)
                .put(
                    "statustype",
                    klant.type("statustypen", "WMO-AANVRAAG", "omschrijving", "Afgehandeld"))
                .put("datumStatusGezet", "2026-01-05T23:30:00Z"))
        .weigering();
  }
}
