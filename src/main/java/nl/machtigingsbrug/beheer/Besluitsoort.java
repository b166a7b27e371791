package nl.machtigingsbrug.beheer;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Werksoort;
import org.jspecify.annotations.Nullable;

/** What a human can decide about a line of the werkvoorraad. */
enum Besluitsoort {
  /** Deliver again; steps that are done stay done. */
  OPNIEUW("opnieuw", Werksoort.LEVERING_MISLUKT, Werksoort.UITKOMST_ONBEKEND),
  /** The same, with the newest mapping instead of that of the first attempt. */
  OPNIEUW_NIEUWSTE("opnieuwNieuwste", Werksoort.LEVERING_MISLUKT, Werksoort.UITKOMST_ONBEKEND),
  /** It need not be delivered. */
  INGETROKKEN("ingetrokken", Werksoort.LEVERING_MISLUKT, Werksoort.UITKOMST_ONBEKEND),
  /** The step whose outcome was unknown did happen: go on after it. */
  STAP_GEBEURD("stapGebeurd", Werksoort.LEVERING_MISLUKT, Werksoort.UITKOMST_ONBEKEND),
  /** It did not happen: do it. */
  STAP_NIET_GEBEURD("stapNietGebeurd", Werksoort.LEVERING_MISLUKT, Werksoort.UITKOMST_ONBEKEND),
  /** The mandate does not cover this: nothing is delivered. */
  AFGEWEZEN("afgewezen", Werksoort.TOETSING_HERSTEL),
  /** The mandate covers this: deliver. */
  TOEGELATEN("toegelaten", Werksoort.TOETSING_HERSTEL),
  /** The recipient was reached in another way, or need not be. */
  AFGEHANDELD("afgehandeld", Werksoort.ONTVANGER_ONBEREIKBAAR);

  private final String naam;
  private final Set<Werksoort> bij;

  Besluitsoort(String naam, Werksoort... bij) {
    this.naam = naam;
    this.bij = Set.of(bij);
  }

  /**
   * By the name that messages use.
   *
   * @throws Afwijzing MB-BERICHT-04 for another name
   */
  static Besluitsoort van(@Nullable String naam) {
    return Arrays.stream(values())
        .filter(besluit -> besluit.naam.equals(naam))
        .findFirst()
        .orElseThrow(() -> new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "besluit"));
  }

  /** The name that messages use. */
  @JsonValue
  String naam() {
    return naam;
  }

  /** Whether it is about one step. */
  boolean overStap() {
    return this == STAP_GEBEURD || this == STAP_NIET_GEBEURD;
  }

  /** What fits a line of this kind. */
  static List<Besluitsoort> bij(Werksoort soort) {
    return Arrays.stream(values()).filter(besluit -> besluit.past(soort)).toList();
  }

  boolean past(Werksoort soort) {
    return bij.contains(soort);
  }
}
