package nl.machtigingsbrug.grens;

import nl.machtigingsbrug.fout.Foutcode;

/** The HTTP status that goes with an error (RFC 9110 §15). */
final class Httpstatus {

  private Httpstatus() {}

  static int van(Foutcode fout) {
    return switch (fout) {
      case TOEGANG_GEEN_AFNEMER -> 401;
      case TOEGANG_GEEN_RECHT, TOEGANG_ANDERE_GEMEENTE, NOTIFICATIE_GEEN_TOEGANG -> 403;
      case AANVRAAG_ONBEKEND,
          BEHEER_REGEL_ONBEKEND,
          BEHEER_LEVERING_ONBEKEND,
          GEBEURTENIS_ONBEKEND,
          HTTP_ADRES ->
          404;
      case HTTP_METHODE -> 405;
      case HTTP_AFGEBROKEN -> 408;
      case AANVRAAG_ANDERE_INHOUD,
          BEHEER_BESLUIT_PAST_NIET,
          BEHEER_AL_BESLIST,
          BEHEER_LEVERING_KLAAR,
          BEHEER_ANDER_VERZOEK,
          BEHEER_ANDERE_TELLING ->
          409;
      case HTTP_MEDIATYPE -> 415;
      case BERICHT_TE_GROOT, AANVRAAG_DOCUMENT_TE_GROOT -> 413;
      case HTTP_VERZOEK,
          BERICHT_ONLEESBAAR,
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

  /** The error that goes with a status that the HTTP server chose. */
  static Foutcode code(int status) {
    return switch (status) {
      case 401 -> Foutcode.TOEGANG_GEEN_AFNEMER;
      case 403 -> Foutcode.TOEGANG_GEEN_RECHT;
      case 404 -> Foutcode.HTTP_ADRES;
      case 405 -> Foutcode.HTTP_METHODE;
      case 408 -> Foutcode.HTTP_AFGEBROKEN;
      case 413 -> Foutcode.BERICHT_TE_GROOT;
      case 406, 415 -> Foutcode.HTTP_MEDIATYPE;
      default -> status < 500 ? Foutcode.HTTP_VERZOEK : Foutcode.STORING;
    };
  }
}
