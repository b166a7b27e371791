package nl.machtigingsbrug.mapping;

import javax.xml.transform.TransformerFactory;
import net.sf.saxon.Configuration;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.trace.TraceLevel;
import net.sf.saxon.trace.XSLTTraceCodeInjector;
import net.sf.saxon.trans.XPathException;

/**
 * Saxon, shut off: a mapping reads nothing and writes nothing but what it is given and gives, and
 * calls no Java. Each way out is refused where it would be taken.
 */
final class Saxonmotor {

  private static final String GEEN_TOEGANG = "A mapping reads and writes nothing from elsewhere";

  /**
   * Saxon makes itself the factory of the whole JVM, for Camel and CXF too. It is for mappings
   * only.
   */
  static {
    System.setProperty(
        TransformerFactory.class.getName(),
        TransformerFactory.newDefaultInstance().getClass().getName());
  }

  private final Processor processor;

  Saxonmotor() {
    processor = new Processor(false);
    Configuration saxon = processor.getUnderlyingConfiguration();
    saxon.setBooleanProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
    saxon.setBooleanProperty(Feature.DISABLE_XSL_EVALUATE, true);
    saxon.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "");
    saxon.setResourceResolver(
        verzoek -> {
          throw new XPathException(GEEN_TOEGANG);
        });
    saxon.setUnparsedTextURIResolver(
        (uri, codering, configuratie) -> {
          throw new XPathException(GEEN_TOEGANG);
        });
    saxon.setCollectionFinder(
        (context, uri) -> {
          throw new XPathException(GEEN_TOEGANG);
        });
  }

  Processor processor() {
    return processor;
  }

  /** A compiler whose mappings count their steps, so that {@link Rem} can stop them. */
  XsltCompiler vertaler() throws SaxonApiException {
    XsltCompiler vertaler = processor.newXsltCompiler();
    vertaler.setCompileWithTracing(true);
    XSLTTraceCodeInjector teller = new XSLTTraceCodeInjector();
    teller.setTraceLevel(TraceLevel.HIGH);
    vertaler.getUnderlyingCompilerInfo().setCodeInjector(teller);
    return vertaler;
  }
}
