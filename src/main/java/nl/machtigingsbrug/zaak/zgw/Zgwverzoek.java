package nl.machtigingsbrug.zaak.zgw;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One call to a zaaksysteem.
 *
 * @param methode GET, POST, PATCH or DELETE
 * @param adres under one of the configured base addresses
 * @param inhoud the body: bytes or a stream, or null
 */
public record Zgwverzoek(String methode, URI adres, @Nullable Object inhoud) {

  static final String VERWIJDER = "DELETE";

  public static Zgwverzoek lees(URI adres) {
    return new Zgwverzoek("GET", adres, null);
  }

  public static Zgwverzoek maak(URI adres, ObjectNode inhoud) {
    return new Zgwverzoek("POST", adres, inhoud.toString().getBytes(StandardCharsets.UTF_8));
  }

  public static Zgwverzoek maak(URI adres, InputStream inhoud) {
    return new Zgwverzoek("POST", adres, inhoud);
  }

  public static Zgwverzoek wijzig(URI adres, ObjectNode inhoud) {
    return new Zgwverzoek("PATCH", adres, inhoud.toString().getBytes(StandardCharsets.UTF_8));
  }

  public static Zgwverzoek wijzig(URI adres, InputStream inhoud) {
    return new Zgwverzoek("PATCH", adres, inhoud);
  }

  public static Zgwverzoek verwijder(URI adres) {
    return new Zgwverzoek(VERWIJDER, adres, null);
  }

  /** The body may hold a BSN. */
  @Override
  public String toString() {
    return methode + " " + adres.getPath();
  }
}
