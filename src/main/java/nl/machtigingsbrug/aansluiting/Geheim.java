package nl.machtigingsbrug.aansluiting;

import java.nio.charset.StandardCharsets;

/**
 * The secret that we share with a neighbour. Accepts everything: a failed conversion would show it
 * in the error of Spring.
 *
 * @param waarde the secret
 */
public record Geheim(String waarde) {

  /** As it is used to sign. */
  public byte[] bytes() {
    return waarde.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "Geheim[*]";
  }
}
