package nl.machtigingsbrug.zds.lezen;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.zaak.zgw.Zaakdossiers;
import nl.machtigingsbrug.zds.Berichtbron;
import org.apache.commons.codec.binary.Base64InputStream;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** Puts the content of a document in an answer, while that is sent: it is never whole in memory. */
@Component
class Documentstroom {

  private final Zaakdossiers dossiers;
  private final Leesinstellingen instellingen;

  Documentstroom(Zaakdossiers dossiers, Leesinstellingen instellingen) {
    this.dossiers = dossiers;
    this.instellingen = instellingen;
  }

  /**
   * The answer, to be read once: the content is fetched whole first, since what fails halfway can
   * no longer be told.
   *
   * @param bericht with an empty element {@code inhoud}
   */
  Berichtbron vul(Element bericht, String gemeente, JsonNode document) {
    long grootste = instellingen.grootsteDocument().toBytes();
    if (document.path("bestandsomvang").asLong() > grootste) {
      throw new Afwijzing(Foutcode.STUF_DOCUMENT_TE_GROOT);
    }
    Vluchtigbestand bestand = new Vluchtigbestand(instellingen.spool(), grootste);
    InputStream inhoud =
        Zaaksysteemvraag.vraag(
            () -> bestand.vul(naar -> dossiers.schrijfInhoud(gemeente, document, naar)));
    String plaats = "inhoud-" + UUID.randomUUID();
    bericht.getElementsByTagNameNS(Ruimte.ZKN, "inhoud").item(0).setTextContent(plaats);
    String tekst = tekst(bericht);
    int midden = tekst.indexOf(plaats);
    return new Berichtbron(
        new SequenceInputStream(
            Collections.enumeration(
                List.of(
                    bytes(tekst.substring(0, midden)),
                    new Base64InputStream(inhoud, true, 0, new byte[0]),
                    bytes(tekst.substring(midden + plaats.length()))))));
  }

  private static InputStream bytes(String tekst) {
    return new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8));
  }

  private static String tekst(Element bericht) {
    try {
      Transformer schrijver = TransformerFactory.newDefaultInstance().newTransformer();
      schrijver.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      ByteArrayOutputStream uit = new ByteArrayOutputStream();
      schrijver.transform(new DOMSource(bericht), new StreamResult(uit));
      return uit.toString(StandardCharsets.UTF_8);
    } catch (TransformerException e) {
      throw new IllegalStateException("The JDK cannot write XML", e);
    }
  }
}
