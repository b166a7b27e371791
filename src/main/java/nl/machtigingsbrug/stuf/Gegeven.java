package nl.machtigingsbrug.stuf;

import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/**
 * What a message says about one field (StUF 03.01, 3.2.3). <em>Nothing said</em>, <em>there is no
 * value</em> and <em>asked for</em> differ: only a value or {@link NoValue#GEEN_WAARDE} may change
 * what another system holds.
 */
public sealed interface Gegeven permits Waarde, NoValue, Nil, Afwezig {

  /** Nothing is said. */
  Gegeven AFWEZIG = new Afwezig();

  /** A value. */
  static Gegeven van(String tekst) {
    return new Waarde(tekst, Waarde.VOLLEDIG);
  }

  /** The value, or null where there is none for whatever reason. */
  default @Nullable String tekst() {
    return this instanceof Waarde waarde ? waarde.inhoud() : null;
  }

  /**
   * Reads an element, or its absence.
   *
   * @throws Afwijzing where it says both that there is no value and which one
   */
  static Gegeven lees(@Nullable Stufelement element) {
    if (element == null) {
      return AFWEZIG;
    }
    String tekst = element.tekst();
    String reden = element.attribuut("noValue");
    if (element.isNil() && !tekst.isEmpty()) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, element.naam());
    }
    if (!tekst.isEmpty()) {
      // Senders leave noValue on a filled field; what is filled in counts.
      String volledigheid = element.attribuut("indOnvolledigeDatum");
      return new Waarde(tekst, volledigheid == null ? Waarde.VOLLEDIG : volledigheid);
    }
    if (reden != null) {
      return NoValue.van(reden, element.naam());
    }
    return new Nil();
  }
}
