package nl.machtigingsbrug.communicatie.adressering;

import java.time.Instant;
import java.util.Map;
import nl.machtigingsbrug.communicatie.Kanaal;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one person in the optreden at this moment.
 *
 * @param levensstand whether he is alive
 * @param geheimhouding whether his address is secret
 * @param kanalen of each channel whether it reaches him under his own name or number; one that is
 *     not in it does not
 * @param brp that the BRP was asked about him, or null where it was not
 */
public record Persoonsfeiten(
    Levensstand levensstand,
    Geheimhouding geheimhouding,
    Map<Kanaal, Bereikbaarheid> kanalen,
    @Nullable Navraag brp) {

  /** Nobody asked anything. */
  public static final Persoonsfeiten ONBEKEND =
      new Persoonsfeiten(Levensstand.NIET_GEVRAAGD, Geheimhouding.NIET_GEVRAAGD, Map.of(), null);

  public Persoonsfeiten {
    kanalen = Map.copyOf(kanalen);
  }

  Bereikbaarheid door(Kanaal kanaal) {
    return kanalen.getOrDefault(kanaal, new Bereikbaarheid.Onbekend());
  }

  /** Why the BRP was asked for it and it is still not known, or null. */
  @Nullable Gemis gemis(Brpfeit feit) {
    return brp == null ? null : brp.gemis(feit);
  }

  /** When the BRP was asked for it, or null where it was not. */
  @Nullable Instant gevraagd(Brpfeit feit) {
    return brp != null && brp.naar().contains(feit) ? brp.op() : null;
  }

  Persoonsfeiten met(Levensstand anders) {
    return new Persoonsfeiten(anders, geheimhouding, kanalen, brp);
  }

  Persoonsfeiten met(Geheimhouding anders) {
    return new Persoonsfeiten(levensstand, anders, kanalen, brp);
  }

  Persoonsfeiten met(Map<Kanaal, Bereikbaarheid> anders) {
    return new Persoonsfeiten(levensstand, geheimhouding, anders, brp);
  }
}
