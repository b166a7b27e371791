package nl.machtigingsbrug.bewijs;

import java.time.Instant;
import java.util.UUID;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Optreden;
import org.jspecify.annotations.Nullable;

/**
 * Evidence that was accepted at login.
 *
 * @param id our id
 * @param gemeente for whom
 * @param afnemer who handed it in
 * @param dienst for which dienst
 * @param geldigTot until when the reference can be used, exclusive
 * @param optreden what it shows
 * @param kenmerk the aanvraag that it was used for, or null while unused
 */
public record AanvaardBewijs(
    UUID id,
    String gemeente,
    String afnemer,
    String dienst,
    Instant geldigTot,
    Optreden optreden,
    @Nullable String kenmerk) {

  /**
   * Passes only while the evidence can be used for this dienst.
   *
   * @throws Afwijzing MB-BEWIJS-02 where it has expired, MB-BEWIJS-04 for another dienst
   */
  public void eisGeldig(String gevraagdeDienst, Instant nu) {
    if (!nu.isBefore(geldigTot)) {
      throw new Afwijzing(Foutcode.BEWIJS_VERLOPEN, "bewijsreferentie");
    }
    if (!dienst.equals(gevraagdeDienst)) {
      throw new Afwijzing(Foutcode.BEWIJS_ANDERE_DIENST, "dienst");
    }
  }
}
