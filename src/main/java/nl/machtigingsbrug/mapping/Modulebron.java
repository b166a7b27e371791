package nl.machtigingsbrug.mapping;

import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXSource;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.lib.ResourceResolver;
import net.sf.saxon.trans.XPathException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Finds what a mapping imports: {@code basis/rol.xsl} is what this file stands over, {@code
 * gegevens.xsl} the file of that name that counts. Nothing else is found.
 */
final class Modulebron implements ResourceResolver {

  private static final Pattern VERWIJZING =
      Pattern.compile("(basis/)?([a-z][a-z0-9-]{0,39})\\.xsl");

  private final Mappingbestanden bestanden;
  private final @Nullable String zaaktype;
  private final Vertaalfouten fouten;
  private final Map<String, Module> gebruikt = new TreeMap<>();

  Modulebron(
      Mappingbestanden bestanden, @Nullable String zaaktype, Module begin, Vertaalfouten fouten) {
    this.bestanden = bestanden;
    this.zaaktype = zaaktype;
    this.fouten = fouten;
    gebruikt.put(begin.systemId(), begin);
  }

  /** All files that were asked for. */
  Map<String, Module> gebruikt() {
    return gebruikt;
  }

  @Override
  public Source resolve(ResourceRequest verzoek) throws XPathException {
    Module module = zoek(verzoek);
    if (module == null) {
      throw new XPathException(
          "this import is not there: use basis/NAME.xsl for the file that this one stands over, or"
              + " NAME.xsl for one in the same folder");
    }
    gebruikt.put(module.systemId(), module);
    fouten.ken(module);
    return bron(module);
  }

  private @Nullable Module zoek(ResourceRequest verzoek) {
    String gevraagd = verzoek.relativeUri == null ? verzoek.uri : verzoek.relativeUri;
    Matcher verwijzing = VERWIJZING.matcher(String.valueOf(gevraagd));
    if (!verwijzing.matches()) {
      return null;
    }
    if (verwijzing.group(1) == null) {
      return bestanden.module(verwijzing.group(2), zaaktype);
    }
    Module vanuit = gebruikt.get(String.valueOf(verzoek.baseUri));
    return vanuit == null || !vanuit.naam().equals(verwijzing.group(2))
        ? null
        : bestanden.module(vanuit.naam(), vanuit.eronder());
  }

  /** As Saxon reads it: always by the parser of the JDK, without DOCTYPE. */
  static SAXSource bron(Module module) {
    try {
      SAXParserFactory fabriek = SAXParserFactory.newDefaultInstance();
      fabriek.setNamespaceAware(true);
      fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      fabriek.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      XMLReader lezer = fabriek.newSAXParser().getXMLReader();
      InputSource invoer = new InputSource(new StringReader(module.tekst()));
      invoer.setSystemId(module.systemId());
      return new SAXSource(lezer, invoer);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException("The JDK has no secure XML parser", e);
    }
  }
}
