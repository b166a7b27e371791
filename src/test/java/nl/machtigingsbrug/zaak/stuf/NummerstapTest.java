package nl.machtigingsbrug.zaak.stuf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.stuf.Stuflezer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number of someone else, that becomes part of every message after it. */
class NummerstapTest {

  private static final String IDENTIFICATIE = "<ZKN:identificatie>%s</ZKN:identificatie>";

  private final Nummerstap stap = new Nummerstap(new Stufberichten(Clock.systemUTC()));

  @Test
  void eenNummerIsEenNummer() {
    assertThat(lees(IDENTIFICATIE.formatted("Z-001"))).isEqualTo("Z-001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Z-01", "01234567890123456789012345678901234567890"})
  void teKortTeLangOfGeenIsOnleesbaar(String nummer) {
    assertThatThrownBy(() -> lees(IDENTIFICATIE.formatted(nummer))).hasMessage("MB-LEVERING-08");
    assertThatThrownBy(() -> lees("")).hasMessage("MB-LEVERING-08");
  }

  private String lees(String zaak) {
    return stap.lees(
        Stuflezer.lees(
            """
            <s:Envelope xmlns:s="%s" xmlns:StUF="%s" xmlns:ZKN="%s"><s:Body><ZKN:genereerZaakIdentificatie_Du02>
            <ZKN:stuurgegevens><StUF:berichtcode>Du02</StUF:berichtcode></ZKN:stuurgegevens>
            <ZKN:zaak StUF:entiteittype="ZAK">%s</ZKN:zaak></ZKN:genereerZaakIdentificatie_Du02></s:Body></s:Envelope>"""
                .formatted(Ruimte.SOAP11, Ruimte.STUF, Ruimte.ZKN, zaak)
                .getBytes(StandardCharsets.UTF_8)));
  }
}
