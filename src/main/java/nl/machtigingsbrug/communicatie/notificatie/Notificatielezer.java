package nl.machtigingsbrug.communicatie.notificatie;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.machtigingsbrug.aansluiting.Basisadres;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.grens.StrikteJson;
import nl.machtigingsbrug.zaak.zgw.ZgwGemeenten;
import nl.machtigingsbrug.zaak.zgw.ZgwInstellingen;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads the message of the Notificaties API (Notificaties API 1.0, Notificatie). Fields that a
 * later version adds are passed over; what is about something that we do not know means nothing.
 */
@Component
final class Notificatielezer {

  static final int GROOTSTE = 16 * 1024;

  private static final Logger LOG = LoggerFactory.getLogger(Notificatielezer.class);
  private static final int LANGSTE = 1000;
  private static final Set<String> VELDEN =
      Set.of(
          "kanaal", "hoofdObject", "resource", "resourceUrl", "actie", "aanmaakdatum", "kenmerken");
  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private final StrikteJson json =
      new StrikteJson(GROOTSTE, Foutcode.BERICHT_VELD_ONGELDIG, VELDEN);
  private final ZgwGemeenten gemeenten;

  Notificatielezer(ZgwGemeenten gemeenten) {
    this.gemeenten = gemeenten;
  }

  /**
   * Reads.
   *
   * @return empty where it is about nothing that we know, such as the test call at a new abonnement
   * @throws Afwijzing MB-BERICHT naming the field; MB-NOTIF-02 for an address outside the
   *     zaaksysteem of the gemeente
   */
  Optional<Notificatie> lees(String gemeente, byte[] bericht) {
    JsonNode gelezen = json.lees(bericht, JsonNode.class);
    if (!gelezen.isObject()) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG);
    }
    Optional<Notificatiesoort> soort =
        Notificatiesoort.van(
            tekst(gelezen, "kanaal"), tekst(gelezen, "resource"), tekst(gelezen, "actie"));
    if (soort.isEmpty()) {
      return Optional.empty();
    }
    ZgwInstellingen instellingen = gemeenten.van(gemeente);
    Basisadres basis =
        soort.get() == Notificatiesoort.BESLUIT ? instellingen.besluiten() : instellingen.zaken();
    if (basis == null) {
      return Optional.empty();
    }
    binnen(gemeente, basis, tekst(gelezen, "hoofdObject"), "hoofdObject");
    URI adres = binnen(gemeente, basis, tekst(gelezen, "resourceUrl"), "resourceUrl");
    String map = basis.waarde().getRawPath() + "/" + soort.get().collectie() + "/";
    if (adres.getRawQuery() != null
        || !adres.getRawPath().startsWith(map)
        || !UUID.matcher(adres.getRawPath().substring(map.length())).matches()) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "resourceUrl");
    }
    return Optional.of(new Notificatie(soort.get(), adres));
  }

  private static URI binnen(String gemeente, Basisadres basis, String adres, String veld) {
    try {
      return basis.binnen(adres);
    } catch (Afwijzing vreemd) {
      LOG.atWarn()
          .setMessage("Notification about a foreign address refused")
          .addKeyValue("gemeente", gemeente)
          .addKeyValue("veld", veld)
          .addKeyValue("host", host(adres))
          .log();
      throw new Afwijzing(Foutcode.NOTIFICATIE_VREEMD_ADRES, veld);
    }
  }

  /** Path and query can name a person. */
  private static @Nullable String host(String adres) {
    try {
      return new URI(adres).getHost();
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static String tekst(JsonNode bericht, String veld) {
    JsonNode waarde = bericht.path(veld);
    if (!waarde.isTextual()
        || waarde.textValue().isBlank()
        || waarde.textValue().length() > LANGSTE) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, veld);
    }
    return waarde.textValue();
  }
}
