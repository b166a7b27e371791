package nl.machtigingsbrug.toegang;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whose tokens count.
 *
 * @param uitgevers trusted issuers by a name of their own; none means that only certificates count
 */
@Validated
@ConfigurationProperties("machtigingsbrug.token")
record TokenInstellingen(@DefaultValue @Valid Map<String, Uitgever> uitgevers) {

  /**
   * A trusted issuer.
   *
   * @param issuer the exact {@code iss}
   * @param sleutels where it publishes its keys (JWKS)
   * @param publiek the {@code aud} that a token for us carries
   */
  record Uitgever(@NotBlank String issuer, @NotNull URI sleutels, @NotEmpty String publiek) {}
}
