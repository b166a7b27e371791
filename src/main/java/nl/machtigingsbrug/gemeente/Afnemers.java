package nl.machtigingsbrug.gemeente;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the afnemer behind a certificate, an OAuth 2 client or a name. */
@Component
public final class Afnemers {

  private final Map<String, Afnemer> perNaam = new HashMap<>();
  private final Map<String, Afnemer> perCertificaat = new HashMap<>();
  private final Map<AfnemerInstellingen.Client, Afnemer> perClient = new HashMap<>();

  /**
   * Reads who may call.
   *
   * @throws IllegalArgumentException where two afnemers share a certificate or client
   */
  public Afnemers(AfnemerInstellingen instellingen) {
    instellingen
        .afnemers()
        .forEach(
            (id, instelling) -> {
              Afnemer afnemer = new Afnemer(id, instelling.rechten(), instelling.gemeenten());
              perNaam.put(id, afnemer);
              instelling
                  .certificaten()
                  .forEach(sleutel -> neemOp(perCertificaat, sleutel, afnemer));
              instelling.clients().forEach(client -> neemOp(perClient, client, afnemer));
            });
  }

  /**
   * By certificate.
   *
   * @param vingerafdruk SHA-256 of the DER encoding, 64 hexadecimal digits in lower case
   */
  public Optional<Afnemer> metCertificaat(String vingerafdruk) {
    return Optional.ofNullable(perCertificaat.get(vingerafdruk));
  }

  /** By the name that the configuration gives it. */
  public Optional<Afnemer> metNaam(String naam) {
    return Optional.ofNullable(perNaam.get(naam));
  }

  /** By OAuth 2 client. */
  public Optional<Afnemer> metClient(String uitgever, String clientId) {
    return Optional.ofNullable(perClient.get(new AfnemerInstellingen.Client(uitgever, clientId)));
  }

  private static <K> void neemOp(Map<K, Afnemer> afnemers, K sleutel, Afnemer afnemer) {
    Afnemer eerder = afnemers.put(sleutel, afnemer);
    if (eerder != null) {
      throw new IllegalArgumentException(
          "Afnemers "
              + eerder.id()
              + " en "
              + afnemer.id()
              + " delen een certificaat of client: geef elk een eigen.");
    }
  }
}
