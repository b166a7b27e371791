package nl.machtigingsbrug.communicatie.adressering;

import java.util.Map;
import nl.machtigingsbrug.communicatie.Kanaal;

/**
 * What is known of one person in the optreden at this moment.
 *
 * @param levensstand whether he is alive
 * @param geheimhouding whether his address is secret
 * @param kanalen of each channel whether it reaches him under his own name or number; one that is
 *     not in it does not
 */
public record Persoonsfeiten(
    Levensstand levensstand, Geheimhouding geheimhouding, Map<Kanaal, Bereikbaarheid> kanalen) {

  /** Nobody asked anything. */
  public static final Persoonsfeiten ONBEKEND =
      new Persoonsfeiten(Levensstand.NIET_GEVRAAGD, Geheimhouding.NIET_GEVRAAGD, Map.of());

  public Persoonsfeiten {
    kanalen = Map.copyOf(kanalen);
  }

  Bereikbaarheid door(Kanaal kanaal) {
    return kanalen.getOrDefault(kanaal, new Bereikbaarheid.Onbekend());
  }

  Persoonsfeiten met(Levensstand anders) {
    return new Persoonsfeiten(anders, geheimhouding, kanalen);
  }

  Persoonsfeiten met(Geheimhouding anders) {
    return new Persoonsfeiten(levensstand, anders, kanalen);
  }

  Persoonsfeiten met(Map<Kanaal, Bereikbaarheid> anders) {
    return new Persoonsfeiten(levensstand, geheimhouding, anders);
  }
}
