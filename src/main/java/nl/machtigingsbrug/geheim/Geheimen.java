package nl.machtigingsbrug.geheim;

import java.util.Map;
import java.util.TreeMap;
import nl.machtigingsbrug.commando.Commando;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Gemeenten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * Reads the keysets of every gemeente at the start; without them the application does not start.
 */
@Configuration(proxyBeanMethods = false)
class Geheimen {

  @Bean
  Sleutelbos sleutelbos(GeheimInstellingen instellingen, Gemeenten gemeenten) {
    for (String naam : instellingen.gemeenten().keySet()) {
      if (!gemeenten.gemeenten().containsKey(naam)) {
        throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.geheim.gemeenten." + naam);
      }
    }
    Map<String, Gemeentesleutels> sleutels = new TreeMap<>();
    for (String naam : new TreeMap<>(gemeenten.gemeenten()).keySet()) {
      sleutels.put(naam, Gemeentesleutels.lees(instellingen, naam));
    }
    return new Sleutelbos(sleutels);
  }

  @Bean
  Sleutelverversing sleutelverversing(GeheimInstellingen instellingen, Sleutelbos sleutels) {
    return new Sleutelverversing(instellingen, sleutels);
  }

  @Bean
  @Profile("!" + Commando.PROFIEL)
  Sleutelklok sleutelklok(Sleutelverversing verversing, GeheimInstellingen instellingen) {
    return new Sleutelklok(verversing, instellingen.ververs());
  }

  @Bean
  Kluis kluis(Sleutelbos sleutels) {
    return new Kluis(sleutels);
  }

  @Bean
  BlindeIndex blindeIndex(Sleutelbos sleutels) {
    return new BlindeIndex(sleutels);
  }

  @Bean
  Spoolcijfer spoolcijfer(Sleutelbos sleutels) {
    return new Spoolcijfer(sleutels);
  }

  @Bean
  Zegelsleutel zegelsleutel(Sleutelbos sleutels) {
    return new Zegelsleutel(sleutels);
  }
}
