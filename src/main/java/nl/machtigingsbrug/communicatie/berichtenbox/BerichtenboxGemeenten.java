package nl.machtigingsbrug.communicatie.berichtenbox;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which gemeenten are connected to the Berichtenbox.
 *
 * @param gemeenten by the name of the gemeente
 * @param uitslagenElke how often results are asked for
 */
@ConfigurationProperties("machtigingsbrug.berichtenbox")
public record BerichtenboxGemeenten(
    @DefaultValue Map<String, Berichtenboxinstellingen> gemeenten,
    @DefaultValue("1m") Duration uitslagenElke) {

  public BerichtenboxGemeenten {
    gemeenten = Map.copyOf(gemeenten);
    if (uitslagenElke.isNegative() || uitslagenElke.isZero()) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.berichtenbox.uitslagen-elke");
    }
  }

  /** The connection of a gemeente, where it has one. */
  Optional<Berichtenboxinstellingen> vind(String gemeente) {
    return Optional.ofNullable(gemeenten.get(gemeente));
  }

  /**
   * The connection of a gemeente.
   *
   * @throws Afwijzing CONFIG_ONGELDIG where it has none
   */
  Berichtenboxinstellingen van(String gemeente) {
    return vind(gemeente)
        .orElseThrow(
            () ->
                new Afwijzing(Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.berichtenbox.gemeenten"));
  }

  /** Each connection once: gemeenten of one supplier may share its CPA. */
  Collection<Aansluiting> aansluitingen() {
    Map<String, Aansluiting> per = new LinkedHashMap<>();
    gemeenten.forEach(
        (naam, instellingen) ->
            per.merge(
                instellingen.adapter().waarde() + " " + instellingen.cpaId(),
                Aansluiting.van(naam, instellingen),
                Aansluiting::samen));
    return per.values();
  }
}
