package nl.machtigingsbrug.logboek;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the logboek is sealed.
 *
 * @param verzegelElke the pause between two rounds; lines younger than this can be removed unseen
 * @param regelsPerZegel the size of a batch
 * @param verzegeldBinnen an unsealed line older than this is a finding
 */
@Validated
@ConfigurationProperties("machtigingsbrug.logboek")
public record LogboekInstellingen(
    @DefaultValue("5s") @DurationMin(millis = 10) Duration verzegelElke,
    @DefaultValue("5000") @Min(1) @Max(50_000) int regelsPerZegel,
    @DefaultValue("5m") Duration verzegeldBinnen) {}
