package nl.machtigingsbrug.communicatie.notifynl;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import nl.machtigingsbrug.aansluiting.Basisadres;
import nl.machtigingsbrug.aansluiting.Geheim;
import nl.machtigingsbrug.buren.notifynl.Notifynl;
import nl.machtigingsbrug.communicatie.Berichtsoort;
import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.communicatie.Variant;
import nl.machtigingsbrug.communicatie.Voorbeeldopdracht;
import nl.machtigingsbrug.communicatie.adres.Adresbronsoort;

/** A gemeente with a template for an ontvangstbevestiging in each channel. */
final class Proefdienst {

  static final UUID SJABLOON = UUID.fromString("11111111-1111-4111-8111-111111111111");
  static final UUID ANTWOORDADRES = UUID.fromString("22222222-2222-4222-8222-222222222222");

  private Proefdienst() {}

  static NotifynlInstellingen instellingen() {
    Map<Kanaal, Map<Berichtsoort, Map<Variant, UUID>>> sjablonen = new EnumMap<>(Kanaal.class);
    for (Kanaal kanaal : new Kanaal[] {Kanaal.EMAIL, Kanaal.SMS, Kanaal.BRIEF_NOTIFYNL}) {
      sjablonen.put(
          kanaal, Map.of(Berichtsoort.ONTVANGSTBEVESTIGING, Map.of(Variant.VOLLEDIG, SJABLOON)));
    }
    return new NotifynlInstellingen(
        Basisadres.of("https://notify.example"),
        new Geheim(Notifynl.SLEUTEL),
        sjablonen,
        ANTWOORDADRES,
        ANTWOORDADRES,
        Adresbronsoort.BRP,
        Duration.ofDays(6));
  }

  static NotifynlGemeenten gemeenten() {
    return new NotifynlGemeenten(Map.of(Voorbeeldopdracht.GEMEENTE, instellingen()));
  }
}
