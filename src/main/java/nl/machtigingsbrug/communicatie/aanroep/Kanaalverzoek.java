package nl.machtigingsbrug.communicatie.aanroep;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import nl.machtigingsbrug.zaak.zgw.Basisadres;
import org.jspecify.annotations.Nullable;

/**
 * One call.
 *
 * @param basis the configured address that it must stay under
 * @param methode GET or POST
 * @param adres under that address
 * @param autorisatie the header Authorization, or empty
 * @param inhoud the body, or null
 */
public record Kanaalverzoek(
    Basisadres basis, String methode, URI adres, String autorisatie, byte @Nullable [] inhoud) {

  /** Reads. */
  public static Kanaalverzoek lees(
      Basisadres basis, String pad, Map<String, String> vraag, String autorisatie) {
    return new Kanaalverzoek(basis, "GET", basis.bij(pad, vraag), autorisatie, null);
  }

  /** Makes, or asks with a body. */
  public static Kanaalverzoek post(
      Basisadres basis, String pad, String autorisatie, ObjectNode inhoud) {
    return new Kanaalverzoek(
        basis,
        "POST",
        basis.bij(pad, Map.of()),
        autorisatie,
        inhoud.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public boolean equals(@Nullable Object ander) {
    return ander instanceof Kanaalverzoek v
        && basis.equals(v.basis)
        && methode.equals(v.methode)
        && adres.equals(v.adres)
        && autorisatie.equals(v.autorisatie)
        && Arrays.equals(inhoud, v.inhoud);
  }

  @Override
  public int hashCode() {
    return Objects.hash(basis, methode, adres, autorisatie, Arrays.hashCode(inhoud));
  }

  /** Query and body may hold a BSN, the header a secret. */
  @Override
  public String toString() {
    return methode + " " + adres.getPath();
  }
}
