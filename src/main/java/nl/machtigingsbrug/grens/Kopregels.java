package nl.machtigingsbrug.grens;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** The headers of a record that mean something to CloudEvents (Kafka binding 1.0, §3). */
final class Kopregels {

  private static final String VOORVOEGSEL = "ce_";
  private static final String MEDIATYPE = "content-type";

  /** What an error may name; any other name could be a sender's own text. */
  private static final Set<String> NOEMBAAR =
      Set.of(
          MEDIATYPE,
          "ce_id",
          "ce_source",
          "ce_specversion",
          "ce_type",
          "ce_time",
          "ce_subject",
          "ce_dataschema");

  private final Map<String, String> waarden = new HashMap<>();

  /**
   * Reads them.
   *
   * @throws Afwijzing MB-BERICHT-05 for one that is there twice, also in other letters;
   *     MB-BERICHT-01 for one that is no UTF-8; MB-BERICHT-04 for one without a value
   */
  Kopregels(List<Header> kopregels) {
    for (Header kopregel : kopregels) {
      String naam = kopregel.key().toLowerCase(Locale.ROOT);
      if (naam.startsWith(VOORVOEGSEL) || naam.equals(MEDIATYPE)) {
        String noembaar = NOEMBAAR.contains(naam) ? naam : "(onbekende kopregel)";
        if (waarden.put(naam, tekst(kopregel.value(), noembaar)) != null) {
          throw new Afwijzing(Foutcode.BERICHT_DUBBELE_SLEUTEL, noembaar);
        }
      }
    }
  }

  /** The value of one attribute, or null. */
  @Nullable String attribuut(String naam) {
    return waarden.get(VOORVOEGSEL + naam);
  }

  /** The media type as it was sent, or null. */
  @Nullable String mediatype() {
    return waarden.get(MEDIATYPE);
  }

  /** Whether any attribute stands in the headers. */
  boolean heeftAttributen() {
    return waarden.keySet().stream().anyMatch(naam -> naam.startsWith(VOORVOEGSEL));
  }

  private static String tekst(byte @Nullable [] waarde, String naam) {
    if (waarde == null) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, naam);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(waarde)).toString();
    } catch (CharacterCodingException e) {
      throw new Afwijzing(Foutcode.BERICHT_ONLEESBAAR, naam);
    }
  }
}
