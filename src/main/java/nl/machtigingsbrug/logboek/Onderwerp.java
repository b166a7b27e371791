package nl.machtigingsbrug.logboek;

import org.jspecify.annotations.Nullable;

/**
 * What it was about. The two that can be searched for also stand in the clear, so they never hold a
 * personal number.
 *
 * @param dienst the id of the dienst in the catalogue
 * @param aanvraagId our id of the aanvraag; searchable
 * @param zaak the identificatie of the zaak; searchable
 * @param regel the line that a WISSING erased
 */
public record Onderwerp(
    @Nullable String dienst,
    @Nullable String aanvraagId,
    @Nullable String zaak,
    @Nullable Long regel) {

  private static final int LENGTE = 200;

  public Onderwerp {
    eis(aanvraagId);
    eis(zaak);
  }

  /** Nothing that has an id. */
  public static Onderwerp geen() {
    return new Onderwerp(null, null, null, null);
  }

  /** An aanvraag, and its zaak as soon as there is one. */
  public static Onderwerp aanvraag(String dienst, String aanvraagId, @Nullable String zaak) {
    return new Onderwerp(dienst, aanvraagId, zaak, null);
  }

  private static void eis(@Nullable String kenmerk) {
    if (kenmerk != null
        && (kenmerk.length() > LENGTE || kenmerk.chars().anyMatch(Character::isISOControl))) {
      throw new IllegalArgumentException("Een kenmerk is te lang of bevat stuurtekens");
    }
  }
}
