package nl.machtigingsbrug.communicatie;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a text can be an address; what cannot is no address at all. */
public final class Adresvorm {

  /** One at-sign, and nothing that opens a second address or a header. */
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@<>()\\[\\],;:\\\\\"\\p{C}]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

  private static final int LANGSTE_EMAIL = 254;

  /** E.164. */
  private static final Pattern INTERNATIONAAL = Pattern.compile("\\+[1-9][0-9]{7,14}");

  private static final Pattern OPMAAK = Pattern.compile("[ ().-]");

  private Adresvorm() {}

  /** An e-mail address. */
  public static Optional<Adres.Email> email(String tekst) {
    String adres = tekst.strip();
    return adres.length() <= LANGSTE_EMAIL && EMAIL.matcher(adres).matches()
        ? Optional.of(new Adres.Email(adres))
        : Optional.empty();
  }

  /**
   * A number that takes text messages: in the Netherlands a mobile one (06), abroad any. {@code 06}
   * and {@code 0031} are written as {@code +31}.
   */
  public static Optional<Adres.Telefoon> mobiel(String tekst) {
    String cijfers = OPMAAK.matcher(tekst).replaceAll("");
    String nummer = cijfers;
    if (cijfers.startsWith("00")) {
      nummer = "+" + cijfers.substring(2);
    } else if (cijfers.startsWith("0")) {
      nummer = "+31" + cijfers.substring(1);
    }
    boolean vast = nummer.startsWith("+31") && !nummer.matches("\\+316[0-9]{8}");
    return INTERNATIONAAL.matcher(nummer).matches() && !vast
        ? Optional.of(new Adres.Telefoon(nummer))
        : Optional.empty();
  }
}
