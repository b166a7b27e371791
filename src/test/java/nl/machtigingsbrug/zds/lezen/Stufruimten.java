package nl.machtigingsbrug.zds.lezen;

import java.util.Iterator;
import java.util.Map;
import javax.xml.namespace.NamespaceContext;
import nl.machtigingsbrug.stuf.Ruimte;

/** The prefixes by which cases name places in a message. */
final class Stufruimten implements NamespaceContext {

  private static final Map<String, String> RUIMTEN =
      Map.of(
          "ZKN", Ruimte.ZKN,
          "BG", Ruimte.BG,
          "StUF", Ruimte.STUF,
          "ZDS", Ruimte.ZDS,
          "xsi", Ruimte.XSI);

  @Override
  public String getNamespaceURI(String voorvoegsel) {
    return RUIMTEN.getOrDefault(voorvoegsel, "");
  }

  @Override
  public String getPrefix(String ruimte) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Iterator<String> getPrefixes(String ruimte) {
    throw new UnsupportedOperationException();
  }
}
