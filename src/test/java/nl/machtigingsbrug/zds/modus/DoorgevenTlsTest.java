package nl.machtigingsbrug.zds.modus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.machtigingsbrug.buren.pki.Tlsbuur;
import nl.machtigingsbrug.buren.pki.Tlsproef;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Operatie;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A message passes over TLS to who we know and who knows us, and to nobody else. */
@Timeout(60)
class DoorgevenTlsTest {

  private static Tlsproef.Sleutels sleutels;

  @BeforeAll
  static void sleutels() throws Exception {
    sleutels = Tlsproef.Sleutels.nieuw();
  }

  @ParameterizedTest
  @EnumSource(Tlsproef.class)
  void alleenAanWieWeKennenEnDieOnsKent(Tlsproef geval) throws Exception {
    byte[] antwoord = "<S:Envelope/>".getBytes(StandardCharsets.UTF_8);
    try (Tlsbuur buur = geval.buur(sleutels, vraag -> antwoord);
        CamelContext camel =
            DoorgevenTest.camel(buur.adres(geval.machine()), geval.wij(sleutels))) {
      Exchange uit =
          camel
              .createProducerTemplate()
              .send(
                  "direct:proef",
                  exchange ->
                      exchange
                          .getMessage()
                          .setBody(
                              Zdsproef.vraag(
                                  Operatie.CREEER_ZAAK, Zdsproef.creeerZaak("B0757", "", ""))));

      if (geval == Tlsproef.GOED) {
        assertThat(uit.getException()).isNull();
        assertThat(buur.bezoekers()).singleElement().asString().contains("machtigingsbrug");
      } else {
        assertThat(uit.getException())
            .isInstanceOfSatisfying(
                Afwijzing.class,
                fout -> assertThat(fout.code()).as("%s", geval).isIn(codes(geval)));
        assertThat(buur.bezoekers()).isEmpty();
      }
    }
  }

  /** Where the neighbour ends the connection, nobody knows what it read before. */
  private static Foutcode[] codes(Tlsproef geval) {
    return switch (geval) {
      case WIJ_NIETS, WIJ_VREEMD ->
          new Foutcode[] {
            Foutcode.STUF_DOORGEVEN_ONBEREIKBAAR, Foutcode.STUF_DOORGEVEN_ONZEKER
          };
      default -> new Foutcode[] {Foutcode.STUF_DOORGEVEN_ONBEREIKBAAR};
    };
  }
}
