package nl.machtigingsbrug.stuf;

import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.fout.Oorsprong;
import org.jspecify.annotations.Nullable;

/**
 * What a StUF error says. Never the request, a stack trace or a value out of the message.
 *
 * @param code of StUF, at most 7 characters
 * @param plek client or server: on whose side
 * @param omschrijving at most 200 characters
 * @param details at most 1000 characters: our own code and what to do
 */
public record Foutbericht(String code, String plek, String omschrijving, @Nullable String details) {

  /** The body is not as the schema says (StUF 03.01, table of errors). */
  private static final String SCHEMA = "StUF055";

  /** The body is right, and handling it failed. */
  private static final String VERWERKING = "StUF058";

  public Foutbericht {
    Grens.eis(code, 7, "code");
    Grens.eis(plek.equals("client") || plek.equals("server"), "plek");
    Grens.eis(omschrijving, 200, "omschrijving");
    Grens.eis(details, 1000, "details");
  }

  /** The error of a refusal; names the field where it is one of ours. */
  public static Foutbericht van(Afwijzing afwijzing) {
    String veld = afwijzing.veld();
    // A name out of a message can be a number; those of ours have no three digits in a row.
    boolean noemen = veld != null && !veld.matches("(?s).*[0-9]{3}.*") && veld.length() <= 100;
    return van(afwijzing.code(), noemen ? " (" + veld + ")" : "");
  }

  /** The error with a code of the catalogue. */
  public static Foutbericht van(Foutcode fout) {
    return van(fout, "");
  }

  private static Foutbericht van(Foutcode fout, String veld) {
    return new Foutbericht(
        fout.code().startsWith("MB-BERICHT-") || fout == Foutcode.STUF_SCHEMA ? SCHEMA : VERWERKING,
        fout.oorsprong() == Oorsprong.AFZENDER ? "client" : "server",
        fout.uitleg(),
        fout.code() + veld + ": " + fout.actie());
  }

  /** Reads the error that a neighbour sent. */
  public static Foutbericht lees(Stufbericht bericht) {
    Stufelement body = bericht.inhoud().vereist(Ruimte.STUF, "body");
    return new Foutbericht(
        body.vereist(Ruimte.STUF, "code").tekst(),
        body.vereist(Ruimte.STUF, "plek").tekst(),
        body.vereist(Ruimte.STUF, "omschrijving").tekst(),
        body.gegeven(Ruimte.STUF, "details").tekst());
  }
}
