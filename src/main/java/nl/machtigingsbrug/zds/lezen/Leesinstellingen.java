package nl.machtigingsbrug.zds.lezen;

import java.nio.file.Path;
import java.time.Duration;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How questions are answered.
 *
 * @param wacht how long an answer waits at most for what is on its way to the zaak
 * @param grootsteDocument the largest content that is read for an answer
 * @param spool the folder in which content stands, encrypted, while it is sent; null for that of
 *     the system
 */
@ConfigurationProperties("machtigingsbrug.zds.lezen")
record Leesinstellingen(
    @DefaultValue("5s") Duration wacht,
    @DefaultValue("100MB") DataSize grootsteDocument,
    @Nullable Path spool) {

  Leesinstellingen {
    if (wacht.isNegative() || grootsteDocument.toBytes() < 1) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.zds.lezen");
    }
  }
}
