package nl.machtigingsbrug.zaak.zgw;

import java.nio.charset.StandardCharsets;

/**
 * The secret that we share with a zaaksysteem. Accepts everything: a failed conversion would show
 * it in the error of Spring.
 *
 * @param waarde the secret
 */
public record Geheim(String waarde) {

  byte[] bytes() {
    return waarde.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "Geheim[*]";
  }
}
