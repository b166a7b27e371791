package nl.machtigingsbrug.zds.modus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import nl.machtigingsbrug.buren.pki.Tekenproef;
import nl.machtigingsbrug.buren.pki.Tlsbuur;
import nl.machtigingsbrug.buren.pki.Tlsproef;
import nl.machtigingsbrug.buren.stufzaaksysteem.Bv03;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.ondertekening.Ondertekeningen;
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
    try (Tlsbuur buur = geval.buur(sleutels, Bv03::op)) {
      Exchange uit = geef(geval, buur, Map.of());

      if (geval == Tlsproef.GOED) {
        assertThat(uit.getException()).isNull();
        assertThat(buur.bezoekers()).singleElement().asString().contains("machtigingsbrug");
      } else {
        assertThat(uit.getException())
            .isInstanceOfSatisfying(
                Afwijzing.class,
                fout -> assertThat(fout.code()).as("%s", geval).isIn((Object[]) codes(geval)));
        assertThat(buur.bezoekers()).isEmpty();
      }
    }
  }

  /** Where the gemeente asks so, nothing goes back that the zaaksysteem did not sign. */
  @ParameterizedTest
  @EnumSource(Tekenproef.class)
  void eenAntwoordGaatTerugZoalsHetGetekendIs(Tekenproef hoe) throws Exception {
    AtomicReference<byte[]> gestuurd = new AtomicReference<>(new byte[0]);
    UnaryOperator<byte[]> buurman =
        vraag -> {
          try {
            gestuurd.set(hoe.teken(Bv03.op(vraag), sleutels));
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
          return gestuurd.get();
        };
    try (Tlsbuur buur = Tlsproef.GOED.buur(sleutels, buurman)) {
      Exchange gewoon = geef(Tlsproef.GOED, buur, Map.of());
      assertThat(gewoon.getException()).isNull();
      Exchange uit = geef(Tlsproef.GOED, buur, Map.of(Zdsproef.GEMEENTE, "b"));

      if (hoe == Tekenproef.GETEKEND) {
        assertThat(uit.getException()).isNull();
        DoorgevenTest.Terug terug = uit.getMessage().getBody(DoorgevenTest.Terug.class);
        assertThat(gestuurd.get()).startsWith(terug.begin()).hasSize((int) terug.lengte());
      } else {
        assertThat(uit.getException())
            .isInstanceOfSatisfying(
                Afwijzing.class,
                fout -> assertThat(fout.code()).isEqualTo(Foutcode.STUF_ANTWOORD_ONDERTEKENING));
      }
    }
  }

  private static Exchange geef(Tlsproef geval, Tlsbuur buur, Map<String, String> bundels)
      throws Exception {
    Ondertekeningen antwoorden =
        new Ondertekeningen(
            "%s", bundels, Tekenproef.bundels("b", sleutels), (gemeente, merk) -> true);
    CamelContext camel =
        DoorgevenTest.camel(buur.adres(geval.machine()), geval.wij(sleutels), antwoorden);
    try {
      return camel
          .createProducerTemplate()
          .send(
              "direct:proef",
              exchange ->
                  exchange
                      .getMessage()
                      .setBody(
                          Zdsproef.vraag(
                              Operatie.CREEER_ZAAK, Zdsproef.creeerZaak("B0757", "", ""))));
    } finally {
      camel.stop();
    }
  }

  /** Where the neighbour ends the connection, nobody knows what it read before. */
  private static Foutcode[] codes(Tlsproef geval) {
    return switch (geval) {
      case WIJ_NIETS, WIJ_VREEMD ->
          new Foutcode[] {Foutcode.STUF_DOORGEVEN_ONBEREIKBAAR, Foutcode.STUF_DOORGEVEN_ONZEKER};
      default -> new Foutcode[] {Foutcode.STUF_DOORGEVEN_ONBEREIKBAAR};
    };
  }
}
