package nl.machtigingsbrug.communicatie.adressering;

import nl.machtigingsbrug.communicatie.Kanaal;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.Medewerker;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Vestiging;

/** Which channel can carry a message to which kind of party at all. */
final class Kanaalgeschiktheid {

  private Kanaalgeschiktheid() {}

  static boolean past(Kanaal kanaal, Partij partij) {
    return switch (kanaal) {
      // SoortGebruiker is only ever Burger, and GebruikerID a BSN.
      case BERICHTENBOX -> heeftBsn(partij);
      // Its ontvanger is a BSN, RSIN or KVK number; a branch has neither.
      case FBS -> heeftBsn(partij) || partij instanceof Organisatie;
      // Its ontvanger is a URN of a BSN, a KVK number or a branch.
      case VTB_BERICHT, VTB_TAAK ->
          heeftBsn(partij) || partij instanceof Organisatie || partij instanceof Vestiging;
      case EMAIL, SMS, BRIEF_NOTIFYNL, BRIEF_PRINT -> !(partij instanceof Medewerker);
    };
  }

  private static boolean heeftBsn(Partij partij) {
    return partij instanceof NatuurlijkPersoon persoon && persoon.identificatie() instanceof Bsn;
  }
}
