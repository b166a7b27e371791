package nl.machtigingsbrug.bewijs.authenticatiecontext;

import nl.machtigingsbrug.bewijs.authenticatiecontext.Context.Subject;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Bsn;
import nl.machtigingsbrug.optreden.KvkNummer;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;
import nl.machtigingsbrug.optreden.OngeldigeIdentificatie;
import nl.machtigingsbrug.optreden.Organisatie;
import nl.machtigingsbrug.optreden.Organisatienummer;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Rsin;
import nl.machtigingsbrug.optreden.Vestiging;
import nl.machtigingsbrug.optreden.Vestigingsnummer;

/** Who a subject of the message is, by the identifierType that it states. */
final class Partijen {

  private Partijen() {}

  static NatuurlijkPersoon persoon(Subject subject, String veld) {
    if (!subject.identifierType().equals("bsn")) {
      throw new Afwijzing(Foutcode.CONTEXT_VORM, veld + ".identifierType");
    }
    if (subject.branchNumber() != null) {
      throw new Afwijzing(Foutcode.CONTEXT_VORM, veld + ".branchNumber");
    }
    try {
      return new NatuurlijkPersoon(new Bsn(subject.identifier()));
    } catch (OngeldigeIdentificatie e) {
      throw new Afwijzing(Foutcode.CONTEXT_VORM, veld + ".identifier");
    }
  }

  static Partij organisatie(Subject subject, String veld) {
    Organisatienummer nummer = nummer(subject, veld);
    String vestigingsnummer = subject.branchNumber();
    if (vestigingsnummer == null) {
      return new Organisatie(nummer);
    }
    try {
      return new Vestiging(nummer, new Vestigingsnummer(vestigingsnummer));
    } catch (OngeldigeIdentificatie e) {
      throw new Afwijzing(Foutcode.CONTEXT_VORM, veld + ".branchNumber");
    }
  }

  private static Organisatienummer nummer(Subject subject, String veld) {
    try {
      return switch (subject.identifierType()) {
        case "kvkNummer" -> new KvkNummer(subject.identifier());
        case "rsin" -> new Rsin(subject.identifier());
        default -> throw new Afwijzing(Foutcode.CONTEXT_VORM, veld + ".identifierType");
      };
    } catch (OngeldigeIdentificatie e) {
      throw new Afwijzing(Foutcode.CONTEXT_VORM, veld + ".identifier");
    }
  }
}
