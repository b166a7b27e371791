package nl.machtigingsbrug.communicatie;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.camel.Exchange;

/** What a step of a channel reads of its exchange, and what it gives to be remembered. */
public final class Verzendstap {

  /** The exchange property of a {@link Verzendopdracht}. */
  public static final String OPDRACHT = "verzendopdracht";

  /** That of a text: as what, and why, the recipient gets the message; it may be absent. */
  public static final String TOELICHTING = "verzendtoelichting";

  /** That of an Instant: when the message went out that is registered. */
  public static final String VERZONDEN = "verzonden";

  /** That of a Boolean: whether the address of it is secret. */
  public static final String ADRES_GEHEIM = "adresGeheim";

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

  /** When a message went out of which is registered that it did. */
  public static Instant verzonden(Exchange exchange) {
    Instant verzonden = exchange.getProperty(VERZONDEN, Instant.class);
    if (verzonden == null) {
      throw new IllegalStateException("The route does not know when it was sent");
    }
    return verzonden;
  }

  /** Whether where it went to is to be kept from others. */
  public static boolean isAdresGeheim(Exchange exchange) {
    return Boolean.TRUE.equals(exchange.getProperty(ADRES_GEHEIM, Boolean.class));
  }
}
