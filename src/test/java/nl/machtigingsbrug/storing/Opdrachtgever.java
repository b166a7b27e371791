package nl.machtigingsbrug.storing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Portal and back office at the broker: what it acknowledged to them is in the journaal. */
final class Opdrachtgever {

  private static final String INDIENEN = "nl.machtigingen.aanvraag-indienen";
  private static final String TERUGKOPPELEN = "nl.machtigingen.terugkoppeling-gegeven";
  private static final String SCHRIJVEN = "nl.machtigingen.vervolgbericht-indienen";
  private static final String ONBEKEND = "nl.machtigingen.storingsproef";
  private static final String SOORT_ONBEKEND = "MB-BERICHT-06";

  private final Opdrachtpost post;
  private final Journaal journaal;
  private final AtomicInteger onzin = new AtomicInteger();

  Opdrachtgever(Opdrachtpost post, Journaal journaal) {
    this.post = post;
    this.journaal = journaal;
  }

  /** Orders an aanvraag. */
  void dienIn(Aanbieding aanbieding, String gemeente, JsonNode bericht) {
    String verwacht = Objects.requireNonNull(aanbieding.scenario().dan().aanvraag());
    Opdrachtpost.Plaats plaats =
        post.stuur(Opdrachtpost.opdrachten(gemeente), INDIENEN, id(aanbieding.kenmerk()), bericht);
    journaal.opdracht(plaats, new Journaal.Opdracht(aanbieding, gemeente, verwacht));
  }

  /** Tells of an aanvraag that was acknowledged; as often as its client repeats. */
  void koppelTerug(Aanbieding aanbieding, String gemeente, String aanvraag) {
    String id = id("terug-" + aanbieding.kenmerk());
    JsonNode bericht =
        JsonNodeFactory.instance
            .objectNode()
            .put("aanvraagId", aanvraag)
            .put("stand", "in-behandeling")
            .put("toelichting", "Een consulent belt u.")
            .put("tijdstip", Instant.now().toString());
    for (int keer = 0; keer < aanbieding.keren(); keer++) {
      post.stuur(Opdrachtpost.terugkoppelingen(gemeente), TERUGKOPPELEN, id, bericht);
      journaal.teruggekoppeld(aanvraag, id);
    }
  }

  /** Has something written about a zaak. */
  void schrijf(Vervolg brief, String gemeente, JsonNode bericht) {
    post.stuur(Opdrachtpost.terugkoppelingen(gemeente), SCHRIJVEN, id(brief.kenmerk()), bericht);
  }

  /** Sends what has to be refused. */
  void stuurOnzin(String gemeente) {
    Opdrachtpost.Plaats plaats =
        post.stuur(
            Opdrachtpost.opdrachten(gemeente),
            ONBEKEND,
            id("onzin-" + onzin.incrementAndGet()),
            JsonNodeFactory.instance.objectNode());
    journaal.opdracht(plaats, new Journaal.Opdracht(null, gemeente, SOORT_ONBEKEND));
  }

  private static String id(String naam) {
    return UUID.nameUUIDFromBytes(naam.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
