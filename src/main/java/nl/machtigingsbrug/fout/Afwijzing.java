package nl.machtigingsbrug.fout;

import org.jspecify.annotations.Nullable;

/**
 * Something cannot be done, for a reason of the catalogue. Its text never carries an input value:
 * it may reach callers and logs.
 */
public final class Afwijzing extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Foutcode code;
  private final @Nullable String veld;
  private final @Nullable String andereManier;
  private final @Nullable Integer aantal;

  /** Refuses without pointing at a field. */
  public Afwijzing(Foutcode code) {
    this(code, null);
  }

  /**
   * Refuses because of one field.
   *
   * @param veld the path of the field in the message, such as {@code documenten[0].naam}, or null
   */
  public Afwijzing(Foutcode code, @Nullable String veld) {
    super(code.code() + (veld == null ? "" : " (" + veld + ")"));
    this.code = code;
    this.veld = veld;
    this.andereManier = null;
    this.aantal = null;
  }

  /**
   * Refuses a person something that they can reach in another way.
   *
   * @param andereManier how, in plain Dutch
   */
  public static Afwijzing met(Foutcode code, String andereManier) {
    return new Afwijzing(code, andereManier, null);
  }

  /**
   * Refuses because another number was expected.
   *
   * @param aantal how many it is now
   */
  public static Afwijzing met(Foutcode code, int aantal) {
    return new Afwijzing(code, null, aantal);
  }

  private Afwijzing(Foutcode code, @Nullable String andereManier, @Nullable Integer aantal) {
    super(code.code());
    this.code = code;
    this.veld = null;
    this.andereManier = andereManier;
    this.aantal = aantal;
  }

  /** Why. */
  public Foutcode code() {
    return code;
  }

  /** Which field of the message, where one can be named. */
  public @Nullable String veld() {
    return veld;
  }

  /** How the same can be reached in another way, where there is one. */
  public @Nullable String andereManier() {
    return andereManier;
  }

  /** How many it is now, where another number was expected. */
  public @Nullable Integer aantal() {
    return aantal;
  }
}
