package nl.machtigingsbrug.zds.schrijven;

import org.apache.commons.codec.digest.DigestUtils;

/** An eigenschap of the zaak that is set. */
public record Eigenschapzetting(String naam, String waarde) {

  /** Names it over retries; a name can be anything. */
  public String sleutel() {
    return "e" + DigestUtils.sha256Hex(naam).substring(0, 16);
  }

  @Override
  public String toString() {
    return "Eigenschapzetting[***]";
  }
}
