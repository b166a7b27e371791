package nl.machtigingsbrug.stroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import nl.machtigingsbrug.buren.Buren;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Versie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** The documents of a zaak, and what stands in one. */
abstract class Documentvragen extends Leesproef {

  @ParameterizedTest
  @EnumSource(Versie.class)
  void deLijstVanDocumentenEnEenDocumentMetZijnInhoud(Versie versie) throws Exception {
    String zaak = zaak();
    String nummer = behandelaar().voegToe(zaak, rsin(), 1000);
    Element lijst = vraag(Buren.GEMEENTE, versie, Operatie.GEEF_LIJST_ZAAKDOCUMENTEN, zaak, "");
    assertThat(Leesblik.teksten(lijst, "gerelateerde", "identificatie")).containsExactly(nummer);
    Leesblik.keur(lijst, versie);
    byte[] antwoord = document(versie, nummer);
    Element bericht = Leesblik.element(antwoord);
    assertThat(
            java.util.Base64.getDecoder()
                .decode(Leesblik.teksten(bericht, "object", "inhoud").get(0)))
        .hasSize(1000)
        .startsWith(0, 1, 2);
    assertThat(Leesblik.teksten(bericht, "isRelevantVoor", "identificatie")).containsExactly(zaak);
    Leesblik.keur(bericht, versie);
  }

  @Test
  void eenGrootDocumentStroomtEnBlijftNergens() throws Exception {
    String nummer = behandelaar().voegToe(zaak(), rsin(), 50_000_000);
    long lengte = 0;
    byte[] stuk = new byte[8192];
    try (InputStream bron = stroom(Versie.ZDS_1_2, nummer)) {
      for (int gelezen = bron.read(stuk); gelezen >= 0; gelezen = bron.read(stuk)) {
        lengte += gelezen;
      }
    }
    assertThat(lengte).isGreaterThan(50_000_000L * 4 / 3);
  }

  @Test
  void eenTeGrootDocumentWordtGeweigerd() {
    String nummer = behandelaar().voegToe(zaak(), rsin(), 70_000_000);
    assertThatThrownBy(() -> document(Versie.ZDS_1_1, nummer))
        .satisfies(fout -> heeftCode(fout, Foutcode.STUF_DOCUMENT_TE_GROOT));
  }
}
