package nl.machtigingsbrug.zds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import nl.machtigingsbrug.buren.inlog.Inlogdienst;
import nl.machtigingsbrug.buren.pki.Certificaat;
import nl.machtigingsbrug.buren.pki.Certificaatautoriteit;
import nl.machtigingsbrug.buren.pki.Tlsklant;
import nl.machtigingsbrug.grens.Terugroeptoegang;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Who may send, known by the certificate of the connection or a token that is bound to it. */
@Import(ZdsCertificaatIT.Beveiligd.class)
class ZdsCertificaatIT extends Zdsproef {

  private static final String OIN = "00000009999999999004";
  private static final Inlogdienst INLOG = Inlogdienst.start(0);
  private static final Certificaatautoriteit CA = autoriteit("proef ca");
  private static final Certificaat SERVER = uitgegeven(CA, "server");
  private static final Map<String, Certificaat> WIE =
      Map.of(
          "FORMULIEREN", uitgegeven(CA, "formulieren"),
          "LEZER", uitgegeven(CA, "lezer"),
          "ELDERS", uitgegeven(CA, "elders"),
          "NIEMAND", uitgegeven(CA, "formulieren"),
          "VREEMD", uitgegeven(autoriteit("andere ca"), "formulieren"));

  @ComponentScan(
      basePackages = {"nl.machtigingsbrug.toegang", "nl.machtigingsbrug.gemeente"},
      excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*IT\\$.*"))
  @ConfigurationPropertiesScan({"nl.machtigingsbrug.toegang", "nl.machtigingsbrug.gemeente"})
  @EnableWebSecurity
  static class Beveiligd {

    @Bean
    Terugroeptoegang niemandRoeptTerug() {
      return (pad, autorisatie) -> java.util.Optional.empty();
    }
  }

  @DynamicPropertySource
  static void eigenschappen(DynamicPropertyRegistry register)
      throws GeneralSecurityException, IOException {
    Path map = Files.createTempDirectory("zdscertificaat");
    Path sleutels = Certificaat.bewaar(SERVER.sleutelbos(), map.resolve("server.p12"));
    Path vertrouwen = Certificaat.bewaar(SERVER.vertrouwen(), map.resolve("ca.p12"));
    register.add("server.ssl.key-store", sleutels::toString);
    register.add("server.ssl.key-store-password", () -> Certificaat.WACHTWOORD);
    register.add("server.ssl.trust-store", vertrouwen::toString);
    register.add("server.ssl.trust-store-password", () -> Certificaat.WACHTWOORD);
    register.add("server.ssl.client-auth", () -> "want");
    afnemer(register, "formulieren", "ZAAKBERICHT_INDIENEN", Proefzds.GEMEENTE);
    afnemer(register, "lezer", "TOETSEN", Proefzds.GEMEENTE);
    afnemer(register, "elders", "ZAAKBERICHT_INDIENEN", "elders");
    String client = "machtigingsbrug.afnemers.formulieren.clients[0].";
    register.add(client + "uitgever", () -> Inlogdienst.UITGEVER);
    register.add(client + "id", () -> "formulieren-client");
    register.add("machtigingsbrug.token.uitgevers.inlog.issuer", () -> Inlogdienst.UITGEVER);
    register.add("machtigingsbrug.token.uitgevers.inlog.publiek", () -> Inlogdienst.PUBLIEK);
    register.add("machtigingsbrug.token.uitgevers.inlog.sleutels", INLOG::sleutels);
  }

  private static void afnemer(
      DynamicPropertyRegistry register, String naam, String recht, String gemeente)
      throws GeneralSecurityException {
    String afnemer = "machtigingsbrug.afnemers." + naam + ".";
    String afdruk = wie(naam.toUpperCase(java.util.Locale.ROOT)).vingerafdruk();
    register.add(afnemer + "certificaten", () -> afdruk);
    register.add(afnemer + "rechten", () -> recht);
    register.add(afnemer + "gemeenten", () -> gemeente);
  }

  @AfterAll
  static void stop() {
    INLOG.close();
  }

  /** A token is bound to who it names, and is then good with that certificate alone. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "FORMULIEREN, -, 200, Bv03",
        "-, -, 401, MB-TOEGANG-01",
        "NIEMAND, -, 401, MB-TOEGANG-01",
        "LEZER, -, 500, MB-TOEGANG-02",
        "ELDERS, -, 500, MB-TOEGANG-03",
        "NIEMAND, NIEMAND, 200, Bv03",
        "FORMULIEREN, NIEMAND, 401, MB-TOEGANG-01",
        "-, NIEMAND, 401, MB-TOEGANG-01"
      })
  void eenCertificaatZegtWieStuurt(
      @Nullable String toont, @Nullable String gebonden, int status, String wat) throws Exception {
    HttpResponse<String> antwoord = stuur(toont, gebonden);

    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(status);
    assertThat(antwoord.body()).contains(wat);
    if (status == 500) {
      assertThat(antwoord.body()).contains("Fault", "Fo03");
    }
    assertThat(ontvanger.gezien).hasSize(status == 200 ? 1 : 0);
    if (status == 200) {
      assertThat(ontvanger.laatste().vraag().afnemer().id()).isEqualTo("formulieren");
    }
  }

  @Test
  void eenCertificaatVanEenAndereUitgeverKomtNietDoorDeHanddruk() {
    assertThatThrownBy(() -> stuur("VREEMD", null)).isInstanceOf(IOException.class);
    assertThat(ontvanger.gezien).isEmpty();
  }

  private HttpResponse<String> stuur(@Nullable String toont, @Nullable String gebonden)
      throws Exception {
    HttpRequest.Builder vraag =
        HttpRequest.newBuilder(
                URI.create(
                    "https://localhost:" + poort + "/v1/zds/voorbeeldstad/zds11?wie=onbekend"))
            .header("Content-Type", SOAP11)
            .POST(HttpRequest.BodyPublishers.ofString(voorbeeld("creeerZaak-1.1")));
    if (gebonden != null) {
      vraag.header(
          "Authorization",
          "Bearer " + INLOG.token("formulieren-client", wie(gebonden).vingerafdruk()));
    }
    return Tlsklant.met(toont == null ? null : wie(toont), SERVER.vertrouwen())
        .send(vraag.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static Certificaat wie(String naam) {
    return java.util.Objects.requireNonNull(WIE.get(naam));
  }

  private static Certificaatautoriteit autoriteit(String naam) {
    try {
      return new Certificaatautoriteit(naam);
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Certificaat uitgegeven(Certificaatautoriteit ca, String naam) {
    try {
      return ca.geefUit(naam, OIN);
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
