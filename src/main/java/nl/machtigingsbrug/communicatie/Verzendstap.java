package nl.machtigingsbrug.communicatie;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.camel.Exchange;

/** What a step of a channel reads of its exchange, and what it gives to be remembered. */
public final class Verzendstap {

  /** The exchange property of a {@link Verzendopdracht}. */
  public static final String OPDRACHT = "verzendopdracht";

  /** That of a text: as what, and why, the recipient gets the message; it may be absent. */
  public static final String TOELICHTING = "verzendtoelichting";

  private Verzendstap() {}

  /** What is to be sent: the bean {@code verzendgang} put it there. */
  public static Verzendopdracht opdracht(Exchange exchange) {
    Verzendopdracht opdracht = exchange.getProperty(OPDRACHT, Verzendopdracht.class);
    if (opdracht == null) {
      throw new IllegalStateException("The route has no verzendopdracht");
    }
    return opdracht;
  }

  /**
   * The result of the step that sends.
   *
   * @param code as the channel itself calls it
   * @param id by what the channel knows it from now on
   */
  public static Map<String, String> resultaat(Verzendresultaat resultaat, String code, String id) {
    Map<String, String> velden = new LinkedHashMap<>();
    velden.put("resultaat", resultaat.name());
    velden.put("code", code);
    velden.put("id", id);
    return velden;
  }

  /** The result of a later step, with that of the step that sent: the last step tells it too. */
  public static Map<String, String> vervolg(Exchange exchange, Map<String, String> velden) {
    Map<String, String> samen = new LinkedHashMap<>();
    if (exchange.getProperty("resultaat.verzending") instanceof Map<?, ?> verzonden) {
      verzonden.forEach((naam, waarde) -> samen.put(String.valueOf(naam), String.valueOf(waarde)));
    }
    samen.putAll(velden);
    return samen;
  }
}
