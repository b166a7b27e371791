package nl.machtigingsbrug.grens;

import nl.machtigingsbrug.fout.Foutcode;

/** The HTTP status that goes with an error (RFC 9110 §15). */
final class Httpstatus {

  private Httpstatus() {}

  static int van(Foutcode fout) {
    return switch (fout) {
      case TOEGANG_GEEN_AFNEMER -> 401;
      case TOEGANG_GEEN_RECHT, TOEGANG_ANDERE_GEMEENTE, CONTEXT_NIET_VERTROUWD -> 403;
      case AANVRAAG_ONBEKEND, BEHEER_REGEL_ONBEKEND -> 404;
      case AANVRAAG_ANDERE_INHOUD, BEHEER_BESLUIT_PAST_NIET -> 409;
      case BERICHT_TE_GROOT, AANVRAAG_DOCUMENT_TE_GROOT -> 413;
      case BERICHT_ONLEESBAAR,
          BERICHT_TE_DIEP,
          BERICHT_VELD_ONGELDIG,
          BERICHT_DUBBELE_SLEUTEL,
          SAML_DOCTYPE,
          SAML_VORM,
          CONTEXT_VORM,
          CONTEXT_LEEG_MANDAAT,
          AANVRAAG_TE_VEEL_DOCUMENTEN ->
          400;
      default ->
          switch (fout.oorsprong()) {
            case AFZENDER -> 422;
            case VOORZIENING, ONTVANGER -> 502;
            case ADAPTER -> 500;
          };
    };
  }
}
