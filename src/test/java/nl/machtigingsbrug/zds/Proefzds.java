package nl.machtigingsbrug.zds;

import jakarta.servlet.Filter;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import nl.machtigingsbrug.buren.pki.Handtekening;
import nl.machtigingsbrug.gemeente.Afnemer;
import nl.machtigingsbrug.gemeente.Gemeente;
import nl.machtigingsbrug.gemeente.Gemeenten;
import nl.machtigingsbrug.gemeente.Recht;
import nl.machtigingsbrug.grens.Ingang;
import nl.machtigingsbrug.grens.SoapIngang;
import nl.machtigingsbrug.ondertekening.Herhaalgeheugen;
import nl.machtigingsbrug.stuf.Berichtcode;
import nl.machtigingsbrug.stuf.Mutatie;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Uitbericht.Bevestiging;
import org.apache.camel.Handler;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.autoconfigure.security.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.security.oauth2.resource.servlet.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * The endpoint alone, with its real routes and HTTP; every call comes from a known afnemer. Not
 * marked as configuration: the scan of the whole application passes it by.
 */
@EnableAutoConfiguration(
    exclude = {
      DataSourceAutoConfiguration.class,
      FlywayAutoConfiguration.class,
      ManagementWebSecurityAutoConfiguration.class,
      OAuth2ResourceServerAutoConfiguration.class,
      SecurityAutoConfiguration.class
    })
@ComponentScan(
    basePackages = "nl.machtigingsbrug.grens",
    useDefaultFilters = false,
    includeFilters =
        @ComponentScan.Filter(
            type = FilterType.REGEX,
            pattern = ".*grens\\.(Soapbewaking|Berichtstroom|Httpfouten|Server)"))
@ConfigurationPropertiesScan({"nl.machtigingsbrug.zds", "nl.machtigingsbrug.grens"})
@Import({
  Schemakeuring.class,
  SoapIngang.class,
  Zdsfoutuitgang.class,
  Zdsingang.class,
  Zdspadfilter.class,
  Zdssleutels.class,
  Zdsuitgang.class
})
class Proefzds {

  static final String GEMEENTE = "voorbeeldstad";

  @Bean
  Filter afnemer() {
    return (vraag, antwoord, keten) -> {
      String wie = vraag.getParameter("wie");
      if (!"onbekend".equals(wie)) {
        vraag.setAttribute(
            Ingang.AFNEMER,
            new Afnemer(
                wie == null ? "formulieren" : wie,
                "rechteloos".equals(wie)
                    ? Set.of(Recht.TOETSEN)
                    : Set.of(Recht.ZAAKBERICHT_INDIENEN),
                Set.of(GEMEENTE)));
      }
      keten.doFilter(vraag, antwoord);
    };
  }

  @Bean
  Gemeenten gemeenten() {
    return new Gemeenten(
        Map.of(
            GEMEENTE, new Gemeente("Voorbeeldstad", java.time.Duration.ofHours(24), null, null)));
  }

  @Bean
  Herhaalgeheugen herhaalgeheugen() {
    Set<String> gezien = ConcurrentHashMap.newKeySet();
    return (gemeente, merk) -> gezien.add(gemeente + merk);
  }

  @Bean
  Clock klok() {
    return Clock.systemUTC();
  }

  @Bean
  Ontvanger zdsproef(Herondertekening sleutels, SslBundles bundels) {
    return new Ontvanger(sleutels, bundels);
  }

  /** What reached the handling of a message. */
  record Gezien(Zdsvraag vraag, String ruw, long documentlengte, String document) {}

  /** Stands where messages are handled, and remembers them. */
  static final class Ontvanger {

    static final int GROOT_ANTWOORD = 67 * 1024 * 1024;

    final ConcurrentLinkedQueue<Gezien> gezien = new ConcurrentLinkedQueue<>();
    final AtomicReference<@Nullable Object> antwoord = new AtomicReference<>();
    private final Herondertekening sleutels;
    private final SslBundles bundels;

    Ontvanger(Herondertekening sleutels, SslBundles bundels) {
      this.sleutels = sleutels;
      this.bundels = bundels;
    }

    @Handler
    Object ontvang(Zdsvraag vraag) throws Exception {
      if (bundels.getBundleNames().contains("zds")) {
        hertekend(vraag);
      }
      Documentinhoud document = vraag.document();
      String merk = "";
      if (document != null) {
        try (InputStream bron = document.open()) {
          merk = DigestUtils.sha256Hex(bron);
        }
      }
      try (InputStream ruw = vraag.ruw().open()) {
        gezien.add(
            new Gezien(
                vraag,
                DigestUtils.sha256Hex(ruw),
                document == null ? -1 : document.lengte(),
                merk));
      }
      // So that who calls can see that its document arrived whole.
      String nummer = merk.isEmpty() ? "1" : merk.substring(0, 40);
      if (vraag.operatie() == Operatie.CREEER_ZAAK || vraag.operatie() == Operatie.UPDATE_ZAAK) {
        Mutatie.zaak(vraag.bericht());
      }
      if (vraag.operatie() == Operatie.GEEF_ZAAKDOCUMENT_LEZEN) {
        return grootAntwoord();
      }
      Object vast = antwoord.get();
      if (vast instanceof RuntimeException fout) {
        throw fout;
      }
      return vast != null
          ? vast
          : new Bevestiging(
              vraag.bericht().stuurgegevens().antwoord(Berichtcode.BV03, nummer, "20260101120000"));
    }

    /** As the mode that changes a message does, and then as the neighbour that gets it. */
    private void hertekend(Zdsvraag vraag) throws Exception {
      try (InputStream na = sleutels.teken(vraag.gemeente(), vraag.ruw()).open()) {
        List<String> getekend =
            Handtekening.getekend(na, bundels.getBundle("zds").getStores().getTrustStore());
        if (!getekend.containsAll(List.of("Body", "Timestamp"))) {
          throw new IllegalStateException("niet getekend: " + getekend);
        }
      }
    }

    /** With more than fits in the memory of a small process twice. */
    private static Berichtbron grootAntwoord() {
      return new Berichtbron(
          new SequenceInputStream(
              Collections.enumeration(
                  List.of(
                      new ByteArrayInputStream("<antwoord>".getBytes(StandardCharsets.US_ASCII)),
                      new Letters(GROOT_ANTWOORD),
                      new ByteArrayInputStream(
                          "</antwoord>".getBytes(StandardCharsets.US_ASCII))))));
    }

    Gezien laatste() {
      Gezien uit = null;
      for (Gezien een : gezien) {
        uit = een;
      }
      return java.util.Objects.requireNonNull(uit);
    }
  }

  private static final class Letters extends InputStream {

    private int over;

    Letters(int aantal) {
      over = aantal;
    }

    @Override
    public int read() {
      return over-- > 0 ? 'A' : -1;
    }

    @Override
    public int read(byte[] doel, int vanaf, int aantal) {
      if (over <= 0) {
        return -1;
      }
      int stuk = Math.min(aantal, over);
      Arrays.fill(doel, vanaf, vanaf + stuk, (byte) 'A');
      over -= stuk;
      return stuk;
    }
  }
}
