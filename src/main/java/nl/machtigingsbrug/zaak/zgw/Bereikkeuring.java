package nl.machtigingsbrug.zaak.zgw;

import java.net.URI;
import java.util.Map;
import nl.machtigingsbrug.aansluiting.Basisadres;
import nl.machtigingsbrug.fout.Afwijzing;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.http.base.HttpOperationFailedException;

/** Whether the APIs of a zaaksysteem answer us, and let us read. */
final class Bereikkeuring {

  private static final String GEEN = "KEURING-MACHTIGINGSBRUG";

  private final Zgwlezer lezer;

  Bereikkeuring(Zgwlezer lezer) {
    this.lezer = lezer;
  }

  Keurregel catalogi() {
    return leest(
        "Catalogi API, scope catalogi.lezen",
        lezer.instellingen().catalogi().bij("/zaaktypen", Map.of("identificatie", GEEN)));
  }

  Keurregel zaken() {
    return leest("Zaken API, scope zaken.lezen", metBron(lezer.instellingen().zaken(), "/zaken"));
  }

  Keurregel documenten() {
    return leest(
        "Documenten API, scope documenten.lezen",
        metBron(lezer.instellingen().documenten(), "/enkelvoudiginformatieobjecten"));
  }

  private URI metBron(Basisadres basis, String pad) {
    return basis.bij(
        pad,
        Map.of(
            "bronorganisatie",
            lezer.instellingen().bronorganisatie().waarde(),
            "identificatie",
            GEEN));
  }

  private Keurregel leest(String wat, URI adres) {
    try {
      lezer.lijst(adres);
      return Keurregel.goed(wat);
    } catch (Afwijzing fout) {
      return Keurregel.ontbreekt(wat, fout.code().uitleg() + " Controleer het basisadres.");
    } catch (RuntimeCamelException fout) {
      return Keurregel.ontbreekt(
          wat,
          fout.getCause() instanceof HttpOperationFailedException http
              ? Weigeringreden.van(http)
              : "Het adres "
                  + adres.getHost()
                  + " is niet te bereiken. Controleer adres en netwerk.");
    }
  }
}
