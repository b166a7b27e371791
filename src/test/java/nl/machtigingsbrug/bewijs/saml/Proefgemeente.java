package nl.machtigingsbrug.bewijs.saml;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.machtigingsbrug.bewijs.GelezenBewijs;
import nl.machtigingsbrug.buren.voorziening.Voorziening;
import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;

/** What the tests of the reader share: one voorziening, and a gemeente that trusts it. */
final class Proefgemeente {

  static final Voorziening VOORZIENING = new Voorziening();
  static final Bsn OUDER = new Bsn("999990019");
  static final Bsn KIND = new Bsn("999990421");
  static final Instant NU = Voorziening.MOMENT.plusSeconds(5);
  static final String SOORT = "urn:nl-eid-gdi:1.1:RT:Proef_Gezag";

  private Proefgemeente() {}

  static SamlInstellingen instellingen() {
    return instellingen(VOORZIENING);
  }

  static SamlInstellingen instellingen(Voorziening voorziening) {
    return new SamlInstellingen(
        Voorziening.DV,
        Voorziening.ACS,
        voorziening.uitgevers(),
        voorziening.ontsleutelsleutels(),
        Map.of(
            Voorziening.BVD_DDM, BekendeGrond.VRIJWILLIGE_MACHTIGING,
            Voorziening.BVD_OG, BekendeGrond.OUDERLIJK_GEZAG),
        Map.of(SOORT, BekendeGrond.VOOGDIJ),
        Duration.ofSeconds(30));
  }

  static GelezenBewijs lees(byte[] xml) {
    return new SamlLezer().lees(xml, instellingen(), Voorziening.VERZOEK, NU);
  }

  static NatuurlijkPersoon persoon(Bsn bsn) {
    return new NatuurlijkPersoon(bsn);
  }
}
