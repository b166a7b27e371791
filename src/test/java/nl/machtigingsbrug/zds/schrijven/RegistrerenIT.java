package nl.machtigingsbrug.zds.schrijven;

import static nl.machtigingsbrug.zds.schrijven.Stufpost.DOCHTER;
import static nl.machtigingsbrug.zds.schrijven.Stufpost.MOEDER;
import static nl.machtigingsbrug.zds.schrijven.Stufpost.gemachtigde;
import static nl.machtigingsbrug.zds.schrijven.Stufpost.initiator;
import static nl.machtigingsbrug.zds.schrijven.Stufpost.nieuweZaak;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import nl.machtigingsbrug.buren.zaaksysteem.Storing;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Open Zaak, with convention C. */
@TestPropertySource(
    properties = {
      "machtigingsbrug.zaak.zgw.gemeenten.voorbeeldstad.profiel=OPENZAAK",
      "machtigingsbrug.zaak.zgw.gemeenten.voorbeeldstad.zaak-registreren=true",
      "machtigingsbrug.zaak.zgw.gemeenten.voorbeeldstad.rolconventie=C"
    })
class RegistrerenIT extends Schrijfproef {

  @Test
  void eenZaakMetHaarRollenKostEenAanroepOokAlsHetAntwoordWegblijft() throws Exception {
    String nummer = nieuw("ZAAK");

    stuur(nieuweZaak(nieuw("ref"), nummer, gemachtigde("T", DOCHTER) + initiator("T", MOEDER)));

    assertThat(aanroepen()).containsExactly("POST /zaken/zaak_registreren");
    assertThat(rollen(nummer))
        .containsExactly(
            "Aanvrager/machtiginggever/" + MOEDER, "Gemachtigde/gemachtigde/" + DOCHTER);
    assertThat(zaak(nummer).statussen()).containsExactly("Ontvangen");

    String tweede = nieuw("ZAAK");
    BUREN
        .zaaksysteem()
        .stoor(
            Storing.van(
                new ObjectMapper()
                    .readTree(
                        "{\"methode\":\"POST\",\"pad\":\"/zaken/api/v1/zaak_registreren\",\"effect\":\"stil\"}")));
    stuur(nieuweZaak(nieuw("ref"), tweede, initiator("T", MOEDER)));
    assertThat(rollen(tweede)).containsExactly("Aanvrager//" + MOEDER);
    assertThat(aanroepen())
        .containsExactly(
            "POST /zaken/zaak_registreren", "POST /zaken/zaak_registreren", "GET /zaken/zaken");
  }
}
