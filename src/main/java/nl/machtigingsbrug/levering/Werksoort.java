package nl.machtigingsbrug.levering;

/** What kind of decision is asked of a human. */
public enum Werksoort {
  /** Whether something was delivered is unknown. */
  UITKOMST_ONBEKEND,
  /** A levering was given up. */
  LEVERING_MISLUKT,
  /** A mandate is unclear: the Toetsing said Herstel. */
  TOETSING_HERSTEL,
  /** No channel is known or allowed for a recipient. */
  ONTVANGER_ONBEREIKBAAR
}
