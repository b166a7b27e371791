package nl.machtigingsbrug.buren.kafka;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.machtigingsbrug.buren.pki.Certificaat;

/**
 * How the broker speaks with clients.
 *
 * @param server its own settings
 * @param klant the settings of a client that it lets in
 */
public record Luisteraar(Map<String, String> server, Map<String, Object> klant) {

  /** Everyone, in the clear. */
  public static final Luisteraar OPEN =
      new Luisteraar(
          Map.of("listener.security.protocol.map", "KLANT:PLAINTEXT,BESTUUR:PLAINTEXT"), Map.of());

  private static final String MODULE =
      "org.apache.kafka.common.security.plain.PlainLoginModule required";

  /** TLS with one user and password (SASL/PLAIN); the stores are written to {@code map}. */
  public static Luisteraar beveiligd(
      Path map, Certificaat certificaat, String gebruiker, String wachtwoord)
      throws GeneralSecurityException, IOException {
    Path bos = Certificaat.bewaar(certificaat.sleutelbos(), map.resolve("makelaar.p12"));
    Path vertrouwen = Certificaat.bewaar(certificaat.vertrouwen(), map.resolve("vertrouwen.p12"));
    String wie = " username=\"" + gebruiker + "\" password=\"" + wachtwoord + "\"";
    Map<String, Object> klant = new LinkedHashMap<>();
    klant.put("security.protocol", "SASL_SSL");
    klant.put("sasl.mechanism", "PLAIN");
    klant.put("sasl.jaas.config", MODULE + wie + ";");
    klant.put("ssl.truststore.location", vertrouwen.toString());
    klant.put("ssl.truststore.password", Certificaat.WACHTWOORD);
    klant.put("ssl.truststore.type", "PKCS12");
    Map<String, String> server = new LinkedHashMap<>();
    klant.forEach((naam, waarde) -> server.put(naam, waarde.toString()));
    server.remove("security.protocol");
    server.remove("sasl.mechanism");
    server.remove("sasl.jaas.config");
    server.put("listener.security.protocol.map", "KLANT:SASL_SSL,BESTUUR:PLAINTEXT");
    server.put("sasl.enabled.mechanisms", "PLAIN");
    server.put("sasl.mechanism.inter.broker.protocol", "PLAIN");
    server.put(
        "listener.name.klant.plain.sasl.jaas.config",
        MODULE + wie + " user_" + gebruiker + "=\"" + wachtwoord + "\";");
    server.put("ssl.keystore.location", bos.toString());
    server.put("ssl.keystore.password", Certificaat.WACHTWOORD);
    server.put("ssl.keystore.type", "PKCS12");
    return new Luisteraar(server, klant);
  }
}
