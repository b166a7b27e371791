package nl.machtigingsbrug.stroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.zaaksysteem.Storing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.stuf.Versie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** What is not there, may not be asked, or cannot be answered now. */
abstract class Vragenzonderantwoord extends Leesproef {

  @ParameterizedTest
  @EnumSource(
      value = Operatie.class,
      names = {
        "GEEF_ZAAKSTATUS",
        "GEEF_ZAAKDETAILS",
        "GEEF_LIJST_ZAAKDOCUMENTEN",
        "GEEF_ZAAKDOCUMENT_LEZEN"
      })
  void watErNietIsIsEenLeegAntwoord(Operatie operatie) throws Exception {
    for (Versie versie : Versie.values()) {
      Element antwoord = vraag(Buren.GEMEENTE, versie, operatie, "BESTAAT-NIET", "");
      assertThat(antwoord.getElementsByTagNameNS(Ruimte.ZKN, "antwoord").getLength()).isZero();
      assertThat(Leesblik.teksten(antwoord, "stuurgegevens", "crossRefnummer"))
          .containsExactly("ref-1");
      Leesblik.keur(antwoord, versie);
    }
  }

  @Test
  void eenZaakVanEenAndereGemeenteIsErNiet() throws Exception {
    String zaak = zaak();
    Element antwoord =
        vraag("voorbeelddorp", Versie.ZDS_1_1, Operatie.GEEF_ZAAKDETAILS, zaak, ALLES);
    assertThat(antwoord.getElementsByTagNameNS(Ruimte.ZKN, "antwoord").getLength()).isZero();
  }

  @Test
  void eenBsnAlsNummerGaatNietNaarHetZaaksysteem() {
    int eerder = Zaakproef.BUREN.zaaksysteem().verzoeken().size();
    assertThatThrownBy(
            () -> vraag(Buren.GEMEENTE, Versie.ZDS_1_1, Operatie.GEEF_ZAAKDETAILS, MOEDER, ""))
        .satisfies(fout -> heeftCode(fout, Foutcode.BERICHT_VELD_ONGELDIG));
    assertThat(Zaakproef.BUREN.zaaksysteem().verzoeken()).hasSize(eerder);
  }

  @ParameterizedTest
  @CsvSource({"503, STUF_ZAAKSYSTEEM_STIL", "403, STUF_ZAAKSYSTEEM_WEIGERT"})
  void eenZaaksysteemDatNietAntwoordtIsEenFoutMetEenCode(int status, Foutcode code) {
    String zaak = zaak();
    Zaakproef.BUREN
        .zaaksysteem()
        .stoor(
            new Storing(
                "GET",
                Pattern.compile("/zaken/api/v1/rollen"),
                0,
                1,
                Storing.Effect.STATUS,
                status,
                0,
                0));
    assertThatThrownBy(
            () -> vraag(Buren.GEMEENTE, Versie.ZDS_1_1, Operatie.GEEF_ZAAKDETAILS, zaak, ALLES))
        .satisfies(fout -> heeftCode(fout, code));
  }
}
