package nl.machtigingsbrug.zaak.zgw;

import java.util.Objects;
import org.apache.camel.http.base.HttpOperationFailedException;

/**
 * Why a zaaksysteem refused a call, in plain Dutch. Open Zaak answers 403 both to a bad token and
 * to a missing scope; only the {@code code} of its Fout, which stands in the body of the exception,
 * tells them apart.
 */
final class Weigeringreden {

  private Weigeringreden() {}

  static String van(HttpOperationFailedException fout) {
    return switch (fout.getStatusCode()) {
      case 401 -> token("");
      case 403 -> verboden(Objects.requireNonNullElse(fout.getResponseBody(), ""));
      case 404 -> "Dit adres bestaat daar niet. Controleer het basisadres met zijn versie.";
      default ->
          "Het antwoord was HTTP "
              + fout.getStatusCode()
              + ". Vraag de beheerder van het zaaksysteem.";
    };
  }

  private static String verboden(String code) {
    boolean overToken =
        code.equals("not_authenticated")
            || code.contains("jwt")
            || code.contains("client-identifier");
    return overToken
        ? token(code)
        : "Deze applicatie mag dit niet. Geef haar de scope in de Autorisaties API.";
  }

  private static String token(String code) {
    String controleer =
        switch (code) {
          case "invalid-client-identifier" -> "client-id";
          case "invalid-jwt-signature" -> "geheim";
          case "jwt-expired" -> "de klok";
          default -> "client-id, geheim en de klok";
        };
    return "Het token wordt niet aanvaard. Controleer " + controleer + ".";
  }
}
