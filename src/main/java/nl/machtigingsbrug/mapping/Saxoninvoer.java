package nl.machtigingsbrug.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import javax.xml.transform.dom.DOMSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XPathExecutable;
import net.sf.saxon.s9api.XPathSelector;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import nl.machtigingsbrug.xml.Leegdocument;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** What mappings are given, as Saxon wants it. */
final class Saxoninvoer {

  private static final QName JSON = new QName("json");

  private final Processor processor;
  private final XPathExecutable alsXml;
  private final XPathExecutable alsMap;

  Saxoninvoer(Processor processor) {
    this.processor = processor;
    alsXml = uitdrukking("json-to-xml($json)");
    alsMap = uitdrukking("parse-json($json)");
  }

  static XdmValue tekst(String waarde) {
    return new XdmAtomicValue(waarde);
  }

  /** A copy, without what stands around it. */
  XdmNode xml(Node bron, Mapping mapping) {
    try {
      Node element = bron instanceof Document document ? document.getDocumentElement() : bron;
      Document kopie = Leegdocument.maak();
      kopie.appendChild(kopie.importNode(element, true));
      return processor.newDocumentBuilder().build(new DOMSource(kopie));
    } catch (SaxonApiException | RuntimeException e) {
      throw mapping.afwijzing("bron");
    }
  }

  /** The XML form of it. */
  XdmNode json(JsonNode bron, Mapping mapping) {
    try {
      return (XdmNode) pasToe(alsXml, bron);
    } catch (SaxonApiException | RuntimeException e) {
      throw mapping.afwijzing("bron");
    }
  }

  /** As map, for values that a mapping looks up. */
  XdmValue map(JsonNode bron) {
    try {
      return pasToe(alsMap, bron);
    } catch (SaxonApiException e) {
      throw new IllegalStateException("Values are no JSON", e);
    }
  }

  private static XdmValue pasToe(XPathExecutable uitdrukking, JsonNode bron)
      throws SaxonApiException {
    XPathSelector werk = uitdrukking.load();
    werk.setVariable(JSON, new XdmAtomicValue(bron.toString()));
    return werk.evaluate();
  }

  private XPathExecutable uitdrukking(String tekst) {
    try {
      XPathCompiler vertaler = processor.newXPathCompiler();
      vertaler.declareVariable(JSON);
      return vertaler.compile(tekst);
    } catch (SaxonApiException e) {
      throw new IllegalStateException("Saxon does not know its own functions", e);
    }
  }
}
