package nl.machtigingsbrug.gemeente;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import nl.machtigingsbrug.optreden.Oin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose work it is.
 *
 * @param naam as people call it
 * @param bewijsGeldigheid how long a bewijsreferentie can be used after login
 * @param oin by which other organisations know it, or null while it publishes no gebeurtenissen
 * @param saml what it trusts of the national voorziening, or null while it takes no SAML
 */
public record Gemeente(
    @NotBlank String naam,
    @DefaultValue("24h") Duration bewijsGeldigheid,
    @Nullable Oin oin,
    @Valid @Nullable SamlInstelling saml) {}
