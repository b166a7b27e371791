package nl.machtigingsbrug.aanvraag;

import java.time.Instant;
import nl.machtigingsbrug.fout.Foutcode;

/**
 * An aanvraag that was refused at the intake, of which nothing else is kept.
 *
 * @param gemeente of whom it was asked
 * @param afnemer the system that handed it in
 * @param kenmerk that system's id for it
 * @param dienst what was asked
 * @param code why
 * @param moment when
 */
public record Weigering(
    String gemeente, String afnemer, String kenmerk, String dienst, Foutcode code, Instant moment) {

  /** Says nothing of the aanvraag. */
  @Override
  public String toString() {
    return "Weigering[" + code + "]";
  }
}
