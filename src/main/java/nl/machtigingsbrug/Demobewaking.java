package nl.machtigingsbrug;

import java.util.List;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Profile demo has credentials that everyone knows: it stays on this machine. Runs before anything
 * can connect.
 */
@Component
@Profile("demo")
final class Demobewaking implements BeanFactoryPostProcessor {

  private static final List<ConfigurationPropertyName> BEWAAKT =
      List.of(
          ConfigurationPropertyName.of("machtigingsbrug"),
          ConfigurationPropertyName.of("spring"),
          ConfigurationPropertyName.of("camel"),
          ConfigurationPropertyName.of("management"));

  /**
   * Refuses an address elsewhere.
   *
   * @throws Afwijzing MB-CONFIG-01 with the name of the property
   */
  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory fabriek) {
    Environment omgeving = fabriek.getBean(Environment.class);
    ConfigurationPropertySources.get(omgeving)
        .forEach(
            bron -> {
              if (bron instanceof IterableConfigurationPropertySource lijst) {
                lijst.stream()
                    .filter(naam -> BEWAAKT.stream().anyMatch(boom -> boom.isAncestorOf(naam)))
                    .forEach(
                        naam ->
                            keur(naam, bron.getConfigurationProperty(naam).getValue(), omgeving));
              }
            });
  }

  private static void keur(ConfigurationPropertyName naam, Object waarde, Environment omgeving) {
    if (!Adressen.blijvenHier(omgeving.resolvePlaceholders(String.valueOf(waarde)))) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, naam + ", profiel demo");
    }
  }
}
