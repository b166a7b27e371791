package nl.machtigingsbrug.ondertekening;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.machtigingsbrug.xml.Snede;
import org.jspecify.annotations.Nullable;

/**
 * What a signature needs to know of an envelope.
 *
 * @param soap the namespace of its version of SOAP
 * @param delen what the signature covers
 * @param plaats where the header of WS-Security comes; its text is what must stand around it, with
 *     {@code %s} for the header itself
 * @param id what the body needs besides to be referred to, or null
 */
record Envelopdelen(String soap, List<Deel> delen, Snede plaats, @Nullable Snede id) {

  Envelopdelen {
    delen = List.copyOf(delen);
  }

  /** The places to fill, with this header. */
  List<Snede> met(String kop) {
    Snede gevuld = new Snede(plaats.van(), plaats.tot(), plaats.erbij().replace("%s", kop));
    return Stream.of(gevuld, id == null ? new Snede(0, 0, "") : id)
        .sorted(Comparator.comparingLong(Snede::van))
        .toList();
  }
}
