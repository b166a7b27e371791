package nl.machtigingsbrug.mapping;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.Destination;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/**
 * One mapping, compiled; many threads can use it at once.
 *
 * @param naam such as {@code stuf-zgw/zaak}
 * @param versie what tells these files from all others
 * @param bestanden the file that counts, and below it those that it stands over
 * @param gebruikt the names of all mappings in it
 * @param vertaald by Saxon
 */
record Mapping(
    String naam,
    String versie,
    List<String> bestanden,
    Set<String> gebruikt,
    XsltExecutable vertaald) {

  /** In which a mapping names the field that it cannot fill: letters only, so never a value. */
  private static final Pattern VELD = Pattern.compile("[A-Za-z.]{1,60}");

  /** The namespace of the errors of mappings. */
  private static final String RUIMTE = "urn:nl:machtigingsbrug:veld";

  Mapping {
    bestanden = List.copyOf(bestanden);
    gebruikt = Set.copyOf(gebruikt);
  }

  /**
   * Applies it.
   *
   * @param uitkomst receives what it makes
   * @throws Afwijzing MB-ZAAK-03, naming mapping and field or line, never a value
   */
  void pasToe(XdmNode bron, Map<QName, ? extends XdmValue> parameters, Destination uitkomst) {
    try {
      Xslt30Transformer werk = vertaald.load30();
      werk.setTraceListener(new Rem());
      werk.setMessageHandler(bericht -> {});
      werk.setErrorReporter(fout -> {});
      werk.setAssertionsEnabled(false);
      werk.setStylesheetParameters(parameters);
      werk.setGlobalContextItem(bron);
      werk.applyTemplates(bron, uitkomst);
    } catch (SaxonApiException fout) {
      throw afwijzing(fout);
    } catch (Rem.Teveel eindeloos) {
      throw afwijzing("te veel stappen");
    } catch (RuntimeException | StackOverflowError fout) {
      // Saxon throws what Java throws where it was not prepared; none of it may carry a value out.
      throw afwijzing("onverwacht");
    }
  }

  private Afwijzing afwijzing(SaxonApiException fout) {
    QName code = fout.getErrorCode();
    if (code != null
        && RUIMTE.equals(code.getNamespaceUri().toString())
        && VELD.matcher(code.getLocalName()).matches()) {
      return afwijzing(code.getLocalName());
    }
    return afwijzing(plaats(fout.getSystemId(), fout.getLineNumber()));
  }

  private static String plaats(@Nullable String systemId, int regel) {
    String bestand = systemId == null ? "" : systemId.substring(systemId.lastIndexOf('/') + 1);
    return bestand.endsWith(".xsl") ? bestand + " regel " + regel : "onverwacht";
  }

  /** Points at a field or a place in this mapping. */
  Afwijzing afwijzing(String veld) {
    return new Afwijzing(Foutcode.ZAAK_MAPPING, naam + ": " + veld);
  }
}
