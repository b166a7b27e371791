package nl.machtigingsbrug.communicatie.brief;

import jakarta.validation.Valid;
import java.nio.file.Path;
import java.util.Map;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which gemeenten have letters printed.
 *
 * @param map where print streets fetch, with a folder for each gemeente that is already there
 * @param gemeenten by the name of the gemeente
 */
@Validated
@ConfigurationProperties("machtigingsbrug.communicatie.brief")
public record Briefinstellingen(
    @Nullable Path map, @DefaultValue @Valid Map<String, Briefgemeente> gemeenten) {

  public Briefinstellingen {
    gemeenten = Map.copyOf(gemeenten);
    if (!gemeenten.keySet().stream().allMatch(naam -> naam.matches("[A-Za-z0-9][A-Za-z0-9_-]*"))) {
      // Names a folder.
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.communicatie.brief.gemeenten");
    }
    if (!gemeenten.isEmpty() && map == null) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.communicatie.brief.map");
    }
  }

  /**
   * How one gemeente writes.
   *
   * @throws Afwijzing CONFIG_ONGELDIG where it has no letters printed
   */
  Briefgemeente van(String gemeente) {
    Briefgemeente instelling = gemeenten.get(gemeente);
    if (instelling == null) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.communicatie.brief.gemeenten");
    }
    return instelling;
  }
}
