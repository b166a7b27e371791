package nl.machtigingsbrug.communicatie.notificatie;

import java.time.Duration;
import java.util.Map;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which gemeenten hear of their zaaksysteem.
 *
 * @param ronde how often the abonnementen are looked at
 * @param bewaren how long it is known of a notificatie that it came
 * @param gemeenten by the name of the gemeente
 */
@ConfigurationProperties("machtigingsbrug.communicatie.notificaties")
public record NotificatieGemeenten(
    @DefaultValue("5m") Duration ronde,
    @DefaultValue("90d") Duration bewaren,
    @DefaultValue Map<String, NotificatieInstellingen> gemeenten) {

  /** The bestemming under which operators stop the looking at what was told. */
  public static final String BESTEMMING = "notificaties";

  /** The Notificaties API repeats for about a day. */
  private static final Duration KORTSTE = Duration.ofDays(7);

  public NotificatieGemeenten {
    gemeenten = Map.copyOf(gemeenten);
    if (bewaren.compareTo(KORTSTE) < 0) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "bewaren");
    }
    gemeenten.forEach((gemeente, instellingen) -> instellingen.callbackUrl(gemeente));
  }
}
