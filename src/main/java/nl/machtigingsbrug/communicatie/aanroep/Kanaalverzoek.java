package nl.machtigingsbrug.communicatie.aanroep;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import nl.machtigingsbrug.aansluiting.Basisadres;
import org.jspecify.annotations.Nullable;

/**
 * One call to the neighbour of a channel.
 *
 * @param methode of HTTP
 * @param basis the configured address, outside of which no call goes
 * @param adres under it, and without any number of a person
 * @param koppen headers, such as Authorization
 * @param mediatype of the body
 * @param inhoud the body, or null
 * @param zelf statuses that are an answer to this call and no failure, besides 2xx
 */
public record Kanaalverzoek(
    String methode,
    Basisadres basis,
    URI adres,
    Map<String, String> koppen,
    String mediatype,
    byte @Nullable [] inhoud,
    Set<Integer> zelf) {

  public Kanaalverzoek {
    koppen = Map.copyOf(koppen);
    zelf = Set.copyOf(zelf);
  }

  /** A call without a body. */
  public static Kanaalverzoek zonder(
      String methode, Basisadres basis, URI adres, Map<String, String> koppen) {
    return new Kanaalverzoek(methode, basis, adres, koppen, "application/json", null, Set.of());
  }

  /** A call that hands over JSON. */
  public static Kanaalverzoek met(
      Basisadres basis, URI adres, Map<String, String> koppen, byte[] json) {
    return new Kanaalverzoek("POST", basis, adres, koppen, "application/json", json, Set.of());
  }

  /** The same, where this status is an answer too. */
  public Kanaalverzoek beoordeelt(int status) {
    return new Kanaalverzoek(methode, basis, adres, koppen, mediatype, inhoud, Set.of(status));
  }

  /** Headers hold a secret, the body a BSN. */
  @Override
  public String toString() {
    return methode + " " + adres.getPath();
  }
}
