package nl.machtigingsbrug.optreden;

/**
 * A ground stated in a code that the gemeente has not configured.
 *
 * @param code as received, at most 200 printable characters
 */
public record Onbekend(String code) implements Grond {

  public Onbekend {
    code = code.replaceAll("[^\\p{Graph} ]", "?");
    code = code.substring(0, Math.min(code.length(), 200));
  }

  @Override
  public boolean dekt(Belang belang) {
    return false;
  }

  @Override
  public String naam() {
    return "ONBEKEND";
  }
}
