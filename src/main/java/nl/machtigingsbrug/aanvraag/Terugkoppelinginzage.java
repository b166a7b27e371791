package nl.machtigingsbrug.aanvraag;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What back offices told of an aanvraag. */
public interface Terugkoppelinginzage {

  /** In the order in which it came to be so. */
  List<Terugkoppelingstand> van(UUID aanvraag);

  /**
   * As the API shows it.
   *
   * @param stand in-behandeling, afgehandeld or niet-in-behandeling-genomen
   * @param toelichting in the back office's words
   * @param tijdstip when it came to be so
   * @param ontvangen when it was stored here
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Terugkoppelingstand(
      String stand, @Nullable String toelichting, Instant tijdstip, Instant ontvangen) {}
}
