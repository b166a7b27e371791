package nl.machtigingsbrug.zaak.stuf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import nl.machtigingsbrug.aansluiting.Basisadres;
import nl.machtigingsbrug.buren.pki.Handtekening;
import nl.machtigingsbrug.buren.pki.Tekenproef;
import nl.machtigingsbrug.buren.pki.Tlsbuur;
import nl.machtigingsbrug.buren.pki.Tlsproef;
import nl.machtigingsbrug.buren.stufzaaksysteem.Bv03;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Gegeven;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.stuf.Status;
import nl.machtigingsbrug.stuf.Stufbericht;
import nl.machtigingsbrug.stuf.Versie;
import nl.machtigingsbrug.stuf.Verwerkingssoort;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.component.http.HttpComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One call of a zaaksysteem over TLS, signed where the gemeente asks so, and what comes back. */
@org.junit.jupiter.api.Timeout(60)
class StufaanroepTest {

  private static final String WELK = "tekenen";
  private static final Status STATUS =
      new Status(
          Verwerkingssoort.T,
          Gegeven.van("B1026"),
          Gegeven.AFWEZIG,
          Gegeven.van("1"),
          Gegeven.van("Ontvangen"),
          Gegeven.AFWEZIG,
          Gegeven.van("20260101120000"),
          Gegeven.AFWEZIG);
  private static Tlsproef.Sleutels sleutels;

  @BeforeAll
  static void sleutels() throws Exception {
    sleutels = Tlsproef.Sleutels.nieuw();
  }

  @ParameterizedTest
  @EnumSource(Tlsproef.class)
  void alleenAanWieWeKennenEnDieOnsKent(Tlsproef geval) throws Exception {
    try (Tlsbuur buur = geval.buur(sleutels, Bv03::op)) {
      Exchange uit = roep(geval, buur, null);

      if (geval == Tlsproef.GOED) {
        assertThat(uit.getException()).isNull();
        assertThat(buur.bezoekers()).singleElement().asString().contains("machtigingsbrug");
      } else {
        assertThat(uit.getException()).as("%s", geval).isInstanceOf(IOException.class);
        assertThat(buur.bezoekers()).isEmpty();
      }
    }
  }

  /** The neighbour sees our signature; we see its, and take nothing that it did not sign. */
  @ParameterizedTest
  @EnumSource(Tekenproef.class)
  void metEenHandtekeningHeenEnTerug(Tekenproef hoe) throws Exception {
    Foutcode code = hoe == Tekenproef.GETEKEND ? null : Foutcode.STUF_ANTWOORD_ONDERTEKENING;
    metHandtekening(vraag -> hoe.teken(Bv03.op(vraag), sleutels), code);
  }

  /** It says nothing of a zaak, so that its word is taken. */
  @Test
  void eenStoringHoeftNietGetekend() throws Exception {
    byte[] fout =
        "<s:Envelope xmlns:s='%s'><s:Body><s:Fault><faultcode>s:Server</faultcode><faultstring>x</faultstring></s:Fault></s:Body></s:Envelope>"
            .formatted(Ruimte.SOAP11)
            .getBytes(StandardCharsets.UTF_8);
    metHandtekening(vraag -> fout, Foutcode.STUF_STORING);
  }

  private interface Antwoorder {
    byte[] op(byte[] vraag) throws Exception;
  }

  private static void metHandtekening(Antwoorder antwoorder, @Nullable Foutcode code)
      throws Exception {
    AtomicReference<String> gezien = new AtomicReference<>("niets");
    UnaryOperator<byte[]> buurman =
        vraag -> {
          try {
            gezien.set(
                String.join(
                    " ",
                    Handtekening.getekend(
                        new ByteArrayInputStream(vraag), sleutels.ons().vertrouwen())));
            return antwoorder.op(vraag);
          } catch (Exception e) {
            gezien.set(e.toString());
            return new byte[0];
          }
        };
    try (Tlsbuur buur = Tlsproef.GOED.buur(sleutels, buurman)) {
      Exchange uit = roep(Tlsproef.GOED, buur, WELK);

      assertThat(gezien.get()).contains("Timestamp", "Body");
      if (code == null) {
        assertThat(uit.getException()).isNull();
        assertThat(uit.getMessage().getBody()).isInstanceOf(Stufbericht.class);
      } else {
        assertThat(uit.getException())
            .isInstanceOfSatisfying(
                Afwijzing.class, fout -> assertThat(fout.code()).isEqualTo(code));
      }
    }
  }

  private static Exchange roep(Tlsproef geval, Tlsbuur buur, @Nullable String ondertekening)
      throws Exception {
    StufInstellingen bij = instellingen(buur.adres(geval.machine()), ondertekening);
    StufGemeenten gemeenten =
        new StufGemeenten(Map.of("voorbeeldstad", bij), null, Duration.ofSeconds(30));
    Stufondertekening tekenen =
        Stufondertekening.van(gemeenten, Tekenproef.bundels(WELK, sleutels), Clock.systemUTC());
    Stufoproep oproep = new Stufberichten(Clock.systemUTC()).status(bij, "1900208938", STATUS);
    CamelContext camel = new DefaultCamelContext();
    try {
      camel.setStreamCaching(false);
      camel.getComponent("http", HttpComponent.class).setAutomaticRetriesDisabled(true);
      camel.getRegistry().bind("stufverzending", new Stufverzending(tekenen));
      camel.getRegistry().bind("stufontvangst", new Stufontvangst(tekenen));
      camel.getRegistry().bind("stufcertificaat", geval.wij(sleutels));
      camel.getRegistry().bind("stufantwoordtijd", Timeout.ofSeconds(30));
      PluginHelper.getRoutesLoader(camel)
          .loadRoutes(
              PluginHelper.getResourceLoader(camel)
                  .resolveResource("classpath:routes/stuf-aanroep.camel.yaml"));
      camel.start();
      return camel
          .createProducerTemplate()
          .send("direct:stuf-aanroep", exchange -> exchange.getMessage().setBody(oproep));
    } finally {
      camel.stop();
    }
  }

  private static StufInstellingen instellingen(String basis, @Nullable String ondertekening) {
    Basisadres adres = Basisadres.of(basis + "/stuf");
    Systeemnaam wie = new Systeemnaam("9999", "ZAKEN", null, null);
    return new StufInstellingen(
        Versie.ZDS_1_1,
        Soapversie.SOAP_1_1,
        new Adressen(adres, adres, adres),
        wie,
        wie,
        null,
        Map.of(),
        new Elementnamen("", "", "", "", ""),
        true,
        "Bijlage",
        "Aanvraag",
        "Verklaring",
        "ZAAKVERTROUWELIJK",
        ondertekening);
  }
}
