package nl.machtigingsbrug.stuf;

import java.io.StringWriter;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import nl.machtigingsbrug.xml.Leegdocument;
import org.w3c.dom.Document;

/** A role on its own, to be put into a message of another: it leans on nothing round it. */
public final class Rolfragment {

  private Rolfragment() {}

  /** Writes, in characters that every encoding has. */
  public static String schrijf(Rol rol) {
    try {
      Document document = Leegdocument.maak();
      Schrijfelement zaak = Schrijfelement.wortel(document, Ruimte.ZKN, "object");
      Rolschrijver.schrijf(zaak, rol);
      Transformer schrijver = TransformerFactory.newDefaultInstance().newTransformer();
      schrijver.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      schrijver.setOutputProperty(OutputKeys.ENCODING, "US-ASCII");
      StringWriter uit = new StringWriter();
      schrijver.transform(new DOMSource(zaak.element().getFirstChild()), new StreamResult(uit));
      return uit.toString();
    } catch (TransformerException e) {
      throw new IllegalStateException("The JDK cannot write XML", e);
    }
  }
}
