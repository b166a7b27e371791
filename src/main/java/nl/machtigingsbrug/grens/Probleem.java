package nl.machtigingsbrug.grens;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/**
 * An error of the catalogue as problem+json (RFC 9457).
 *
 * @param type a stable name of the error
 * @param title what is wrong
 * @param status the HTTP status
 * @param detail what to do about it
 * @param code the code of the catalogue
 * @param veld the field that it is about, where one can be named
 * @param andereManier how a person can reach the same in another way, where there is one
 * @param aantal how many it is now, where another number was expected
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Probleem(
    String type,
    String title,
    int status,
    String detail,
    String code,
    @Nullable String veld,
    @Nullable String andereManier,
    @Nullable Integer aantal) {

  /** The media type of every problem. */
  public static final String MEDIATYPE = "application/problem+json";

  /** The problem that a refusal is. */
  public static Probleem van(Afwijzing afwijzing) {
    return van(afwijzing.code(), afwijzing.veld(), afwijzing.andereManier(), afwijzing.aantal());
  }

  /** The problem that an error without field is. */
  public static Probleem van(Foutcode fout) {
    return van(fout, null, null, null);
  }

  /** The same with another status: the answer says whether to try again soon. */
  public Probleem met(int anderStatus) {
    return new Probleem(type, title, anderStatus, detail, code, veld, andereManier, aantal);
  }

  private static Probleem van(
      Foutcode fout,
      @Nullable String veld,
      @Nullable String andereManier,
      @Nullable Integer aantal) {
    return new Probleem(
        "urn:machtigingsbrug:fout:" + fout.code(),
        fout.uitleg(),
        Httpstatus.van(fout),
        fout.actie(),
        fout.code(),
        veld,
        andereManier,
        aantal);
  }
}
