package nl.machtigingsbrug.communicatie.berichtenbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/**
 * Reads {@code BerichtVerwerkResponse}. Only its root and each Bericht are in a namespace: the
 * schemas are unqualified.
 */
final class Uitslaglezer {

  private static final QName WORTEL = new QName(Berichtenschrijver.BATCH, "BerichtVerwerkResponse");
  private static final QName BERICHT =
      new QName(
          "http://schemas.rdw.nl/GEB/BerichtVerwerkService/BerichtResultaat/Types/2009/01",
          "Bericht");
  private static final QName NUMMER = new QName("BerichtID");
  private static final QName CODE = new QName("VerwerkingsCode");

  private static final Pattern GUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private static final int GROOTSTE = 5 * 1024 * 1024;
  private static final int MEESTE_ELEMENTEN = 20_000;
  private static final int LANGSTE_CODE = 100;

  /** Of the XSD. */
  private static final int MEESTE_BERICHTEN = 1000;

  private Uitslaglezer() {}

  /**
   * Reads the results of a batch; gzipped where it begins so, since the handleiding leaves that
   * open for this service.
   *
   * @throws Afwijzing BERICHT_ONLEESBAAR where it is anything else
   */
  static List<Uitslag> lees(byte[] inhoud) {
    XMLInputFactory fabriek = XMLInputFactory.newDefaultFactory();
    fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    fabriek.setProperty(XMLInputFactory.IS_COALESCING, true);
    try (InputStream bron = new ByteArrayInputStream(uitgepakt(inhoud))) {
      return lees(fabriek.createXMLStreamReader(bron));
    } catch (XMLStreamException | IOException e) {
      // Its text quotes the message.
      throw new Afwijzing(Foutcode.BERICHT_ONLEESBAAR);
    }
  }

  private static List<Uitslag> lees(XMLStreamReader xml) throws XMLStreamException {
    List<Uitslag> uitslagen = new ArrayList<>();
    String nummer = "";
    String code = "";
    int elementen = 0;
    while (xml.hasNext()) {
      int soort = xml.next();
      eis(soort != XMLStreamConstants.DTD);
      if (soort == XMLStreamConstants.START_ELEMENT) {
        eis(++elementen <= MEESTE_ELEMENTEN);
        eis(elementen > 1 || xml.getName().equals(WORTEL));
        if (xml.getName().equals(BERICHT)) {
          nummer = "";
          code = "";
        } else if (xml.getName().equals(NUMMER)) {
          nummer = xml.getElementText().strip();
        } else if (xml.getName().equals(CODE)) {
          code = xml.getElementText().strip();
        }
      } else if (soort == XMLStreamConstants.END_ELEMENT && xml.getName().equals(BERICHT)) {
        eis(GUID.matcher(nummer).matches() && code.length() <= LANGSTE_CODE);
        uitslagen.add(new Uitslag(UUID.fromString(nummer), code));
        eis(uitslagen.size() <= MEESTE_BERICHTEN);
      }
    }
    return uitslagen;
  }

  private static byte[] uitgepakt(byte[] inhoud) throws IOException {
    boolean ingepakt =
        inhoud.length > 2 && (inhoud[0] & 0xFF) == 0x1F && (inhoud[1] & 0xFF) == 0x8B;
    if (!ingepakt) {
      return inhoud;
    }
    try (InputStream bron = new GZIPInputStream(new ByteArrayInputStream(inhoud))) {
      byte[] uit = bron.readNBytes(GROOTSTE + 1);
      eis(uit.length <= GROOTSTE);
      return uit;
    }
  }

  private static void eis(boolean klopt) {
    if (!klopt) {
      throw new Afwijzing(Foutcode.BERICHT_ONLEESBAAR);
    }
  }
}
