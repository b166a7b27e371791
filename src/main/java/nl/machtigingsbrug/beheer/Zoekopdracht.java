package nl.machtigingsbrug.beheer;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.logboek.Zoekvraag;
import nl.machtigingsbrug.optreden.Partij;
import org.jspecify.annotations.Nullable;

/** The message of a search in the logboek; what is null does not count. */
record Zoekopdracht(
    @Nullable String gemeente,
    @Nullable Persoonvraag persoon,
    @Nullable String zaak,
    @Nullable String aanvraagId,
    @Nullable String van,
    @Nullable String tot,
    @Nullable Integer limiet,
    @Nullable String toelichting) {

  static final Set<String> SLEUTELS =
      Set.of(
          "gemeente",
          "persoon",
          "soort",
          "waarde",
          "zaak",
          "aanvraagId",
          "van",
          "tot",
          "limiet",
          "toelichting");

  private static final int GEWONE_LIMIET = 100;
  private static final int HOOGSTE_LIMIET = 1000;

  /**
   * What the logboek is asked.
   *
   * @throws Afwijzing MB-BERICHT-04 naming the field
   */
  Zoekvraag vraag() {
    Instant begin = Tijdveld.lees(van, "van", Tijdveld.VROEGST);
    Instant einde = Tijdveld.lees(tot, "tot", Tijdveld.LAATST);
    if (einde.isBefore(begin)) {
      throw ongeldig("tot");
    }
    int aantal = limiet == null ? GEWONE_LIMIET : limiet;
    if (aantal < 1 || aantal > HOOGSTE_LIMIET) {
      throw ongeldig("limiet");
    }
    return new Zoekvraag(gezocht(), zaak(zaak), id(aanvraagId), begin, einde, aantal);
  }

  /** The person who is looked for. */
  @Nullable Partij gezocht() {
    return persoon == null ? null : persoon.partij();
  }

  private static @Nullable String zaak(@Nullable String zaak) {
    if (zaak != null
        && (zaak.isBlank()
            || zaak.length() > 200
            || zaak.chars().anyMatch(Character::isISOControl))) {
      throw ongeldig("zaak");
    }
    return zaak;
  }

  private static @Nullable String id(@Nullable String id) {
    try {
      return id == null ? null : UUID.fromString(id).toString();
    } catch (IllegalArgumentException e) {
      throw ongeldig("aanvraagId");
    }
  }

  private static Afwijzing ongeldig(String veld) {
    return new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, veld);
  }

  @Override
  public String toString() {
    return "Zoekopdracht[" + gemeente + "]";
  }
}
