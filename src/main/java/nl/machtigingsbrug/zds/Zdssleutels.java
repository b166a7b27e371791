package nl.machtigingsbrug.zds;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.machtigingsbrug.zds.ondertekening.Ondertekeningen;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The keys with which messages are signed. */
@Configuration(proxyBeanMethods = false)
class Zdssleutels {

  @Bean
  Ondertekeningen ondertekeningen(ZdsInstellingen instellingen, SslBundles bron) {
    return new Ondertekeningen(
        instellingen.gemeenten().entrySet().stream()
            .filter(gemeente -> gemeente.getValue().ondertekening() != null)
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey,
                    gemeente -> Objects.requireNonNull(gemeente.getValue().ondertekening()))),
        bron);
  }
}
