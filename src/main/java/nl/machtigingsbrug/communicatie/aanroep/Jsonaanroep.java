package nl.machtigingsbrug.communicatie.aanroep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.machtigingsbrug.aansluiting.Basisadres;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;

/** A call of an API that speaks JSON, and its answer. */
public final class Jsonaanroep {

  private Jsonaanroep() {}

  /**
   * Reads.
   *
   * @param vraag parameters, encoded here
   * @param autorisatie the header Authorization, or empty
   */
  public static Kanaalverzoek lees(
      Basisadres basis, String pad, Map<String, String> vraag, String autorisatie) {
    return Kanaalverzoek.zonder("GET", basis, basis.bij(pad, vraag), koppen(autorisatie));
  }

  /** Makes, or asks with a body. */
  public static Kanaalverzoek post(
      Basisadres basis, String pad, String autorisatie, ObjectNode inhoud) {
    return Kanaalverzoek.met(
        basis,
        basis.bij(pad, Map.of()),
        koppen(autorisatie),
        inhoud.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The answer to the call that the exchange made.
   *
   * @throws nl.machtigingsbrug.fout.Afwijzing MB-LEVERING-08 where it is no object or array
   */
  public static JsonNode antwoord(Exchange exchange) throws InvalidPayloadException {
    return exchange.getMessage().getMandatoryBody(Kanaalantwoord.class).json();
  }

  private static Map<String, String> koppen(String autorisatie) {
    return autorisatie.isEmpty() ? Map.of() : Map.of("Authorization", autorisatie);
  }
}
