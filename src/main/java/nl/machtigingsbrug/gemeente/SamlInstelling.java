package nl.machtigingsbrug.gemeente;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The connection of a gemeente to the Routeringsdienst (ST-SAML 1.0). The values come from metadata
 * that was verified before; certificates and keys are PEM, as text or as a location.
 *
 * @param entityId its own EntityID as Dienstverlener
 * @param ontvangstadres its Assertion Consumer Service
 * @param uitgevers certificates of each Routeringsdienst, by EntityID; two during a renewal
 * @param sleutels its own decryption keys, by KeyName
 * @param bevoegdheidsdiensten the grond that each Bevoegdheidsverklaringsdienst declares, by
 *     EntityID
 * @param representatiesoorten the grond of each RepresentationType
 * @param klokafwijking by how much the clocks may differ
 */
public record SamlInstelling(
    @NotBlank String entityId,
    @NotBlank String ontvangstadres,
    @NotEmpty Map<String, List<String>> uitgevers,
    @NotEmpty Map<String, String> sleutels,
    @DefaultValue Map<String, String> bevoegdheidsdiensten,
    @DefaultValue Map<String, String> representatiesoorten,
    @DefaultValue("30s") Duration klokafwijking) {

  @Override
  public String toString() {
    return "SamlInstelling[entityId=" + entityId + ", sleutels=***]";
  }
}
