package nl.machtigingsbrug.gemeente;

import jakarta.validation.Valid;
import java.util.Map;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The gemeenten that this adapter works for.
 *
 * @param gemeenten by the name that messages and afnemers use
 */
@Validated
@ConfigurationProperties("machtigingsbrug")
public record Gemeenten(@DefaultValue @Valid Map<String, Gemeente> gemeenten) {

  public Gemeenten {
    gemeenten = Map.copyOf(gemeenten);
  }

  /**
   * One gemeente.
   *
   * @throws Afwijzing MB-TOEGANG-03 for one that is not here: the caller may not act for it either
   *     way
   */
  public Gemeente met(String id) {
    Gemeente gemeente = gemeenten.get(id);
    if (gemeente == null) {
      throw new Afwijzing(Foutcode.TOEGANG_ANDERE_GEMEENTE, "gemeente");
    }
    return gemeente;
  }
}
