package nl.machtigingsbrug.zaak.zgw;

import java.net.URI;
import java.util.Map;
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
      return Keurregel.ontbreekt(wat, fout.code().uitleg() + " " + fout.code().actie());
    } catch (RuntimeCamelException fout) {
      return Keurregel.ontbreekt(
          wat,
          fout.getCause() instanceof HttpOperationFailedException http
              ? status(http.getStatusCode())
              : "Het adres "
                  + adres.getHost()
                  + " is niet te bereiken. Controleer adres en netwerk.");
    }
  }

  private static String status(int status) {
    return switch (status) {
      case 401 -> "Het token wordt niet aanvaard. Controleer client-id, geheim en de klok.";
      case 403 -> "Deze applicatie mag dit niet. Geef haar de scope in de Autorisaties API.";
      case 404 -> "Dit adres bestaat daar niet. Controleer het basisadres met zijn versie.";
      default -> "Het antwoord was HTTP " + status + ". Vraag de beheerder van het zaaksysteem.";
    };
  }
}
