package nl.machtigingsbrug.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Rolsoort;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.xml.Kinderen;
import nl.machtigingsbrug.xml.Xmlgrenzen;
import nl.machtigingsbrug.xml.Xmllezer;
import nl.machtigingsbrug.zaak.zgw.Contract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** Whole messages, of senders that are in use too, become what the contracts of ZGW allow. */
class StufVoorbeeldenTest {

  private static final Xmllezer XML =
      new Xmllezer(
          new Xmlgrenzen(
              2_000_000, 40, 5000, 40, Foutcode.BERICHT_ONLEESBAAR, Foutcode.BERICHT_ONLEESBAAR));

  private final Xsltmappingen mappingen = Xsltmappingen.lees(null, List.of("voorbeeldstad"));

  @ParameterizedTest
  @CsvSource({
    "own-creeerZaak-gemachtigde-zakLk01.xml, 3",
    "own-creeerZaak-gemachtigde-extraElementen-zds11.xml, 3",
    "own-creeerZaak-gemachtigde-zds12.xml, 3",
    "haarlem/creeerzaakRequest.xml, 2",
    "haarlem/voegZaakdocumentToe.xml, 1",
  })
  void wordtWatZgwToestaat(String bestand, int berichten) throws IOException {
    Zgwkeuring keuring = new Zgwkeuring("zrc-1.5.1.yaml");
    Element object = object(bestand);
    int gekeurd = 0;
    if (object.getAttributeNS(Ruimte.STUF, "entiteittype").equals("EDC")) {
      gekeurd += keuring.keur("document", "nieuw", maak("document", object));
    } else {
      gekeurd += keuring.keur("zaak", "nieuw", maak("zaak", object));
      List<String> roltypen = new ArrayList<>();
      for (Rolsoort soort : Rolsoort.values()) {
        for (Element rol : Kinderen.van(object, Ruimte.ZKN, soort.element())) {
          JsonNode uit = maak("rol", rol);
          assertThat(uit.path("rol").path("betrokkeneIdentificatie").path("inpBsn").asText())
              .hasSize(9);
          roltypen.add(uit.path("roltype").path("generiek").asText());
          gekeurd += keuring.keur("rol", "nieuw", uit);
        }
      }
      assertThat(roltypen).containsOnlyOnce("initiator");
    }
    assertThat(gekeurd).isEqualTo(berichten);
  }

  private JsonNode maak(String mapping, Element bron) {
    return mappingen.naarJson(
        "voorbeeldstad", "stuf-zgw/" + mapping, null, bron, Map.of("soort", "nieuw"));
  }

  private static Element object(String bestand) throws IOException {
    byte[] xml = Files.readAllBytes(Contract.bestand("stuf-voorbeelden", bestand));
    Element envelop = XML.lees(xml).getDocumentElement();
    Element body = Kinderen.van(envelop, Ruimte.SOAP11, "Body").get(0);
    return Kinderen.van(Kinderen.van(body).get(0), Ruimte.ZKN, "object").get(0);
  }
}
