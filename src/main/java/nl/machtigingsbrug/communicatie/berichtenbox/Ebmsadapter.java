package nl.machtigingsbrug.communicatie.berichtenbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.machtigingsbrug.communicatie.aanroep.Kanaalantwoord;
import nl.machtigingsbrug.communicatie.aanroep.Kanaalverzoek;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.apache.camel.ProducerTemplate;
import org.springframework.stereotype.Component;

/** What waits at the adapter. Every method throws what the call threw. */
@Component
class Ebmsadapter {

  private static final Pattern UUIDVORM =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final ProducerTemplate camel;

  Ebmsadapter(ProducerTemplate camel) {
    this.camel = camel;
  }

  /** The ids of results that nobody took up yet. */
  List<String> ongelezen(Ebmsverzoeken verzoeken) {
    List<String> nummers = new ArrayList<>();
    for (JsonNode nummer : roep(verzoeken.ongelezen()).json()) {
      nummers.add(Ebmsverzoeken.nummer(nummer.asText()));
    }
    return nummers;
  }

  /** The content of a received message; empty where it has none. */
  byte[] inhoud(Ebmsverzoeken verzoeken, String nummer) {
    JsonNode inhoud = lees(verzoeken, nummer).path("dataSources").path(0).path("content");
    try {
      byte[] bytes = inhoud.isTextual() ? inhoud.binaryValue() : null;
      return bytes == null ? new byte[0] : bytes;
    } catch (IOException e) {
      throw new Afwijzing(Foutcode.BERICHT_ONLEESBAAR);
    }
  }

  /** Of which letter a message is that was sent, where it is one of ours. */
  Optional<UUID> brief(Ebmsverzoeken verzoeken, String nummer) {
    String gesprek = lees(verzoeken, nummer).path("properties").path("conversationId").asText();
    return UUIDVORM.matcher(gesprek).matches()
        ? Optional.of(UUID.fromString(gesprek))
        : Optional.empty();
  }

  void gelezen(Ebmsverzoeken verzoeken, String nummer) {
    roep(verzoeken.gelezen(nummer));
  }

  /** What became of messages that were sent; a kind that is not known is left out. */
  Map<String, Gebeurtenis> gebeurtenissen(Ebmsverzoeken verzoeken) {
    Map<String, Gebeurtenis> per = new LinkedHashMap<>();
    for (JsonNode regel : roep(verzoeken.gebeurtenissen()).json()) {
      for (Gebeurtenis soort : Gebeurtenis.values()) {
        if (soort.name().equals(regel.path("type").asText())) {
          per.put(Ebmsverzoeken.nummer(regel.path("messageId").asText()), soort);
        }
      }
    }
    return per;
  }

  void gebeurtenisGelezen(Ebmsverzoeken verzoeken, String nummer) {
    roep(verzoeken.gebeurtenisGelezen(nummer));
  }

  /** Sends the same batch again; the id of the new message. */
  String herzend(Ebmsverzoeken verzoeken, String nummer) {
    return Ebmsverzoeken.nummer(roep(verzoeken.herzend(nummer)).tekst());
  }

  /**
   * A message, whatever the adapter gives, of our own CPA only.
   *
   * @throws Afwijzing MB-LEVERING-08 where it is of another
   */
  private JsonNode lees(Ebmsverzoeken verzoeken, String nummer) {
    JsonNode bericht = roep(verzoeken.lees(nummer)).json();
    if (!bericht
        .path("properties")
        .path("cpaId")
        .asText()
        .equals(verzoeken.instellingen().cpaId())) {
      throw new Afwijzing(Foutcode.LEVERING_ANTWOORD_ONLEESBAAR);
    }
    return bericht;
  }

  private Kanaalantwoord roep(Kanaalverzoek verzoek) {
    return camel.requestBody("direct:kanaal-aanroep", verzoek, Kanaalantwoord.class);
  }
}
