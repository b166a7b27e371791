package nl.machtigingsbrug.communicatie.contact;

import nl.machtigingsbrug.aansluiting.Basisadres;
import nl.machtigingsbrug.aansluiting.Geheim;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Open Klant of one gemeente.
 *
 * @param basis base address of the Klantinteracties API, with its version
 * @param token who we are there
 * @param bsnInAdres whether a person may be looked up by BSN: this API has no other way than the
 *     query string, which ends in logs of proxies and of Open Klant. Unsafe, logged at start
 * @param klantcontact whether is registered there that someone was written to
 * @param zaakregister the name of the register of zaken in an onderwerpobject
 */
public record OpenKlantInstellingen(
    Basisadres basis,
    Geheim token,
    boolean bsnInAdres,
    boolean klantcontact,
    @DefaultValue("open-zaak") String zaakregister) {

  public OpenKlantInstellingen {
    if (basis == null) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "open-klant.basis");
    }
    if (token == null || token.waarde().isBlank()) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "open-klant.token");
    }
    if (zaakregister.isBlank() || zaakregister.length() > 200) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "open-klant.zaakregister");
    }
  }

  String autorisatie() {
    return "Token " + token.waarde().strip();
  }
}
