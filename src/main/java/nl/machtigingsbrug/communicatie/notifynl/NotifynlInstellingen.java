package nl.machtigingsbrug.communicatie.notifynl;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.machtigingsbrug.aansluiting.Basisadres;
import nl.machtigingsbrug.aansluiting.Geheim;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Variant;
import nl.machtigingsbrug.communicatie.adres.Adresbronsoort;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The service of one gemeente at NotifyNL.
 *
 * @param basis address of the API, without {@code /v2}
 * @param apiSleutel as NotifyNL gives it: name, service id and secret
 * @param sjablonen template ids, by channel, soort and variant
 * @param emailAntwoordadres id of the reply-to address, or null for the default of the service
 * @param smsAfzender id of the sender of text messages, or null for the default of the service
 * @param briefadresbron where the addresses of letters come from, or null: it sends none
 * @param navraagtermijn how long after it was planned NotifyNL can still be asked whether it has a
 *     message; it forgets after its own term (7 days as a rule)
 */
public record NotifynlInstellingen(
    Basisadres basis,
    Geheim apiSleutel,
    @DefaultValue Map<Kanaal, Map<Berichtsoort, Map<Variant, UUID>>> sjablonen,
    @Nullable UUID emailAntwoordadres,
    @Nullable UUID smsAfzender,
    @Nullable Adresbronsoort briefadresbron,
    @DefaultValue("6d") Duration navraagtermijn) {

  public NotifynlInstellingen {
    vereis(basis, "basis");
    vereis(apiSleutel, "api-sleutel");
    NotifynlToken.keur(apiSleutel);
    sjablonen = Map.copyOf(sjablonen);
  }

  @Nullable UUID sjabloon(Kanaal kanaal, Berichtsoort soort, Variant variant) {
    return sjablonen.getOrDefault(kanaal, Map.of()).getOrDefault(soort, Map.of()).get(variant);
  }

  private static void vereis(@Nullable Object waarde, String naam) {
    if (waarde == null) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, naam);
    }
  }
}
