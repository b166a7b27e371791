package nl.machtigingsbrug.zds;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.machtigingsbrug.ondertekening.Herhaalgeheugen;
import nl.machtigingsbrug.ondertekening.Ondertekeningen;
import nl.machtigingsbrug.zds.ZdsInstellingen.Gemeente;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The keys with which messages are signed. */
@Configuration(proxyBeanMethods = false)
class Zdssleutels {

  /** Of who sends, and of our answers. */
  @Bean
  Ondertekeningen ondertekeningen(
      ZdsInstellingen instellingen, SslBundles bron, Herhaalgeheugen geheugen) {
    return sleutels("ondertekening", instellingen, Gemeente::ondertekening, bron, geheugen);
  }

  /** Of what we changed. Nothing comes in by these. */
  @Bean
  Herondertekening herondertekening(ZdsInstellingen instellingen, SslBundles bron, Clock klok) {
    return new Herondertekening(
        sleutels(
            "herondertekening",
            instellingen,
            Gemeente::herondertekening,
            bron,
            (gemeente, merk) -> false),
        klok);
  }

  /** Of the zaaksysteem behind us. */
  @Bean
  Antwoordcontrole antwoordcontrole(ZdsInstellingen instellingen, SslBundles bron) {
    return new Antwoordcontrole(
        sleutels(
            "antwoordondertekening",
            instellingen,
            Gemeente::antwoordondertekening,
            bron,
            // An answer comes over a connection that we made, to what we sent.
            (gemeente, merk) -> true),
        instellingen.spool());
  }

  private static Ondertekeningen sleutels(
      String naam,
      ZdsInstellingen instellingen,
      Function<Gemeente, @Nullable String> bundel,
      SslBundles bron,
      Herhaalgeheugen geheugen) {
    Map<String, String> bundels = new TreeMap<>();
    instellingen
        .gemeenten()
        .forEach(
            (gemeente, wat) -> {
              String een = bundel.apply(wat);
              if (een != null) {
                bundels.put(gemeente, een);
              }
            });
    return new Ondertekeningen(ZdsInstellingen.INSTELLING + naam, bundels, bron, geheugen);
  }
}
