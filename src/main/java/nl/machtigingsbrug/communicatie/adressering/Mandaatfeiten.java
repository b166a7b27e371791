package nl.machtigingsbrug.communicatie.adressering;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known at this moment of why the one acts for the other.
 *
 * @param ingetrokkenOp since when it is withdrawn, or null
 * @param einddatum the last day on which it holds, or null where no end is known
 * @param geboortedatum of the vertegenwoordigde; null where it is not known to the day
 * @param gezag what the BRP says of gezag
 * @param registratie how it is with the national registration
 * @param beoordeeld whether a medewerker decided that the mandate covers this zaak
 */
public record Mandaatfeiten(
    @Nullable Instant ingetrokkenOp,
    @Nullable LocalDate einddatum,
    @Nullable LocalDate geboortedatum,
    Gezag gezag,
    Registratie registratie,
    boolean beoordeeld) {

  /** Nobody asked anything. */
  public static final Mandaatfeiten ONBEKEND =
      new Mandaatfeiten(null, null, null, Gezag.NIET_GEVRAAGD, Registratie.NIET_GEVRAAGD, false);

  Mandaatfeiten ingetrokken(Instant op) {
    return new Mandaatfeiten(op, einddatum, geboortedatum, gezag, registratie, beoordeeld);
  }

  Mandaatfeiten tot(LocalDate laatste) {
    return new Mandaatfeiten(ingetrokkenOp, laatste, geboortedatum, gezag, registratie, beoordeeld);
  }

  Mandaatfeiten geboren(LocalDate op) {
    return new Mandaatfeiten(ingetrokkenOp, einddatum, op, gezag, registratie, beoordeeld);
  }

  Mandaatfeiten met(Gezag anders) {
    return new Mandaatfeiten(
        ingetrokkenOp, einddatum, geboortedatum, anders, registratie, beoordeeld);
  }

  Mandaatfeiten met(Registratie anders) {
    return new Mandaatfeiten(ingetrokkenOp, einddatum, geboortedatum, gezag, anders, beoordeeld);
  }

  /** Without the date of birth. */
  @Override
  public String toString() {
    return "Mandaatfeiten[ingetrokken "
        + ingetrokkenOp
        + ", einddatum "
        + einddatum
        + ", gezag "
        + gezag
        + ", registratie "
        + registratie
        + ", beoordeeld "
        + beoordeeld
        + "]";
  }
}
