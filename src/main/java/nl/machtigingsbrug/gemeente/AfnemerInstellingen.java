package nl.machtigingsbrug.gemeente;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who may call.
 *
 * @param afnemers by the name under which they appear in logboek and log
 */
@Validated
@ConfigurationProperties("machtigingsbrug")
public record AfnemerInstellingen(@DefaultValue @Valid Map<String, Instelling> afnemers) {

  public AfnemerInstellingen {
    afnemers = Map.copyOf(afnemers);
  }

  /**
   * One afnemer.
   *
   * @param certificaten SHA-256 fingerprints of its client certificates, 64 hexadecimal digits; two
   *     during a renewal
   * @param clients its OAuth 2 clients
   * @param rechten what it may do
   * @param gemeenten the gemeenten that it may act for
   */
  public record Instelling(
      @DefaultValue Set<@Pattern(regexp = "[0-9a-f]{64}") String> certificaten,
      @DefaultValue @Valid List<Client> clients,
      @NotEmpty Set<Recht> rechten,
      @NotEmpty Set<String> gemeenten) {}

  /**
   * An OAuth 2 client.
   *
   * @param uitgever the issuer of its tokens
   * @param id its client id at that issuer
   */
  public record Client(@NotEmpty String uitgever, @NotEmpty String id) {}
}
