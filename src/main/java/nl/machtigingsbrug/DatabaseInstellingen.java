package nl.machtigingsbrug;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is asked of PostgreSQL.
 *
 * @param onveiligToegestaan what may be off; unsafe, logged at start where it is
 */
@ConfigurationProperties("machtigingsbrug.database")
record DatabaseInstellingen(@DefaultValue Set<Duurzaamheid> onveiligToegestaan) {

  DatabaseInstellingen {
    onveiligToegestaan = Set.copyOf(onveiligToegestaan);
  }
}
