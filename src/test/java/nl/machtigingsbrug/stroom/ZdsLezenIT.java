package nl.machtigingsbrug.stroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.buren.zaaksysteem.Zaak;
import nl.machtigingsbrug.logboek.Handelingssoort;
import nl.machtigingsbrug.logboek.Logboek;
import nl.machtigingsbrug.logboek.Regel;
import nl.machtigingsbrug.logboek.Zoekvraag;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Versie;
import nl.machtigingsbrug.zds.Bezetting;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.w3c.dom.Element;

/** Questions in StUF, answered from the zaaksysteem that speaks ZGW. */
@Import(ZdsLezenIT.Onderweg.class)
@TestPropertySource(
    properties = {
      "machtigingsbrug.zds.lezen.wacht=600ms",
      "machtigingsbrug.zds.lezen.grootste-document=60MB"
    })
class ZdsLezenIT extends Zaakproef {

  private static final AtomicInteger ONDERWEG = new AtomicInteger();

  /** What is on its way, for as many times as is asked. */
  @TestConfiguration
  static class Onderweg {
    @Bean
    Bezetting bezettingVanProef() {
      return (gemeente, zaak) -> ONDERWEG.getAndUpdate(over -> Math.max(0, over - 1)) > 0;
    }
  }

  @Nested
  class Zaakdetails extends Zaakdetailvragen {}

  @Nested
  class Status extends Statusvragen {}

  @Nested
  class Document extends Documentvragen {}

  @Nested
  class Zonderantwoord extends Vragenzonderantwoord {}

  @Nested
  class Verloop extends Leesproef {

    @Autowired Logboek logboek;

    @ParameterizedTest
    @CsvSource({"voorbeeldstad", "voorbeelddorp", "voorbeeldbuiten"})
    void watAlsAanvraagBinnenkwamKomtTerugAlsGemachtigdeEnInitiator(String gemeente)
        throws Exception {
      int eerder = BUREN.zaaksysteem(gemeente).zaken().size();
      lever(
          gemeente,
          """
          bewijs: { saml: { handelt: "%s", namens: "%s" } }
          aanvraag:
            dienst: wmo-aanvraag
            gegevens: { voorziening: rolstoel, vorm: zorg-in-natura, toelichting: Zij loopt slecht. }
          """
              .formatted(DOCHTER, MOEDER));
      Zaak zaak = BUREN.zaaksysteem(gemeente).zaken().get(eerder);
      String nummer = zaak.zaak().path("identificatie").asText();

      for (Versie versie : Versie.values()) {
        Element antwoord = vraag(gemeente, versie, Operatie.GEEF_ZAAKDETAILS, nummer, ALLES);
        assertThat(Leesblik.teksten(antwoord, "heeftAlsGemachtigde", "inp.bsn"))
            .containsExactly(DOCHTER);
        assertThat(Leesblik.teksten(antwoord, "heeftAlsInitiator", "inp.bsn"))
            .containsExactly(MOEDER);
        assertThat(Leesblik.teksten(antwoord, "heeftAlsBelanghebbende", "inp.bsn")).isEmpty();
        assertThat(Leesblik.teksten(antwoord, "object", "extraElement")).contains("rolstoel");
        assertThat(Leesblik.teksten(antwoord, "heeft", "indicatieLaatsteStatus"))
            .containsExactly("J");
        assertThat(Leesblik.teksten(antwoord, "heeftRelevant", "identificatie")).isNotEmpty();
        Leesblik.keur(antwoord, versie);
      }
    }

    @Test
    void eenAntwoordWachtOpWatOnderwegIs() throws Exception {
      String zaak = zaak();
      ONDERWEG.set(3);
      Element opTijd =
          vraag(Buren.GEMEENTE, Versie.ZDS_1_1, Operatie.GEEF_ZAAKDETAILS, zaak, ALLES);
      assertThat(ONDERWEG).hasValue(0);
      assertThat(Leesblik.teksten(opTijd, "zakLa01", "melding")).isEmpty();
      ONDERWEG.set(1000);
      try {
        Element teLaat =
            vraag(Buren.GEMEENTE, Versie.ZDS_1_1, Operatie.GEEF_ZAAKDETAILS, zaak, ALLES);
        assertThat(Leesblik.teksten(teLaat, "zakLa01", "melding")).hasSize(1);
        Leesblik.keur(teLaat, Versie.ZDS_1_1);
      } finally {
        ONDERWEG.set(0);
      }
    }

    @Test
    void elkeVraagIsEenRegelInHetLogboek() throws Exception {
      String zaak = zaak();
      behandelaar().betrek(zaak, "Aanvrager", "", MOEDER, rol -> {});
      vraag(Buren.GEMEENTE, Versie.ZDS_1_1, Operatie.GEEF_ZAAKDETAILS, zaak, ALLES);
      List<Regel> regels = regels(zaak);
      assertThat(regels)
          .singleElement()
          .satisfies(
              regel -> {
                assertThat(regel.handeling().soort()).isEqualTo(Handelingssoort.INZAGE);
                assertThat(regel.handeling().afnemer()).isEqualTo("zds-proef");
                assertThat(regel.handeling().resultaat()).isEqualTo("geefZaakdetails");
                assertThat(regel.handeling().betrokkenen().wie()).isNotNull();
              });
    }

    private List<Regel> regels(String zaak) {
      return logboek.zoek(
          Buren.GEMEENTE,
          new Zoekvraag(null, zaak, null, Instant.EPOCH, Instant.now().plusSeconds(60), 10));
    }
  }
}
