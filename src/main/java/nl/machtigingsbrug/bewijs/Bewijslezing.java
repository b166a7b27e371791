package nl.machtigingsbrug.bewijs;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import nl.machtigingsbrug.bewijs.authenticatiecontext.AuthenticatiecontextLezer;
import nl.machtigingsbrug.bewijs.saml.SamlInstellingen;
import nl.machtigingsbrug.bewijs.saml.SamlLezer;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Afnemer;
import nl.machtigingsbrug.optreden.Bewijssoort;
import org.springframework.stereotype.Component;

/** Chooses the reader for a kind of evidence, for whom may hand that kind in. */
@Component
final class Bewijslezing {

  private final SamlLezer saml = new SamlLezer();
  private final AuthenticatiecontextLezer context =
      new AuthenticatiecontextLezer(Duration.ofMinutes(5));
  private final Samlvertrouwen vertrouwen;

  Bewijslezing(Samlvertrouwen vertrouwen) {
    this.vertrouwen = vertrouwen;
  }

  /**
   * Evidence with the bytes that it was read from.
   *
   * @param soort its kind
   * @param inhoud the message itself
   * @param gelezen what it shows
   */
  record Gelezen(Bewijssoort soort, byte[] inhoud, GelezenBewijs gelezen) {}

  Gelezen lees(BewijsInzending inzending, Afnemer afnemer, Instant nu) {
    String gemeente = inzending.vereisteGemeente();
    JsonNode inhoud = inzending.vereisteInhoud();
    return switch (inzending.vereistRecht()) {
      case BEWIJS_INDIENEN -> {
        byte[] xml = xml(inhoud);
        yield new Gelezen(
            Bewijssoort.SAML,
            xml,
            saml.lees(xml, instellingen(gemeente), inzending.gevraagdVerzoek(), nu));
      }
      case BEWIJS_VERKLAREN -> {
        byte[] json = inhoud.toString().getBytes(StandardCharsets.UTF_8);
        yield new Gelezen(
            Bewijssoort.AUTHENTICATIECONTEXT,
            json,
            context.lees(json, afnemer.id(), UUID.randomUUID().toString(), nu));
      }
      default -> throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "soort");
    };
  }

  private SamlInstellingen instellingen(String gemeente) {
    SamlInstellingen instellingen = vertrouwen.van(gemeente);
    if (instellingen == null) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "gemeente");
    }
    return instellingen;
  }

  private static byte[] xml(JsonNode inhoud) {
    try {
      if (inhoud.isTextual()) {
        return Base64.getDecoder().decode(inhoud.textValue());
      }
    } catch (IllegalArgumentException e) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "inhoud");
    }
    throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "inhoud");
  }
}
