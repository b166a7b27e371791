package nl.machtigingsbrug.bewijs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.gemeente.Recht;
import org.jspecify.annotations.Nullable;

/**
 * Evidence as a portal hands it in.
 *
 * @param soort {@code saml} or {@code authenticatiecontext}
 * @param gemeente for whom; the Audience of an assertion must be hers
 * @param dienst for which the citizen logged in
 * @param verzoek the ID of the AuthnRequest, where the portal knows it
 * @param inhoud the message in base64, or the authenticatiecontext itself
 */
public record BewijsInzending(
    @Nullable String soort,
    @Nullable String gemeente,
    @Nullable String dienst,
    @Nullable String verzoek,
    @Nullable JsonNode inhoud) {

  /** The keys of the message. */
  public static final Set<String> SLEUTELS =
      Set.of("soort", "gemeente", "dienst", "verzoek", "inhoud");

  /** The largest message that is read: 512 KiB of XML in base64, with room for the rest. */
  public static final int GROOTSTE = 800 * 1024;

  /** Says nothing of the person. */
  @Override
  public String toString() {
    return "BewijsInzending[***]";
  }

  /** Whose work it is. */
  public String vereisteGemeente() {
    return vereis(gemeente, "gemeente");
  }

  /** What an afnemer needs for this kind of evidence. */
  Recht vereistRecht() {
    return switch (soort == null ? "" : soort) {
      case "saml" -> Recht.BEWIJS_INDIENEN;
      case "authenticatiecontext" -> Recht.BEWIJS_VERKLAREN;
      default -> throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "soort");
    };
  }

  @Nullable String gevraagdVerzoek() {
    return verzoek == null ? null : vereis(verzoek, "verzoek");
  }

  String vereisteDienst() {
    return vereis(dienst, "dienst");
  }

  JsonNode vereisteInhoud() {
    return vereis(inhoud, "inhoud");
  }

  private static <T> T vereis(@Nullable T waarde, String veld) {
    if (waarde == null
        || (waarde instanceof String tekst && (tekst.isBlank() || tekst.length() > 200))) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, veld);
    }
    return waarde;
  }
}
