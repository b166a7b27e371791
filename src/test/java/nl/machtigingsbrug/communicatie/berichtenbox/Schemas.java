package nl.machtigingsbrug.communicatie.berichtenbox;

import java.util.Map;
import javax.xml.validation.Schema;
import nl.machtigingsbrug.communicatie.Officieel;
import org.xml.sax.SAXException;

/** The official schemas of GLOBE. */
final class Schemas {

  private static final String VERWERKING = "logius/BerichtVerwerkService/";
  private static final String VALIDATIE = "logius/BerichtenboxValidatieService/";

  private Schemas() {}

  /** Of a batch. The package calls the second file by two names, and ships one of them. */
  static Schema vraag() throws SAXException {
    return Officieel.schema(
        VERWERKING + "Request/GLOBEBatchRequest.xsd",
        Map.of(Berichtenschrijver.BERICHT, VERWERKING + "Request/GLOBEBatchRequestTypes.xsd"));
  }

  static Schema uitslag() throws SAXException {
    return Officieel.schema(
        VERWERKING + "Response/GLOBEBatchResponse.xsd",
        Map.of(
            "http://schemas.rdw.nl/GEB/BerichtVerwerkService/BerichtResultaat/Types/2009/01",
            VERWERKING + "Response/GLOBEBatchResponseTypes.xsd"));
  }

  /** Of question and answer; the files import each other from a host of their own. */
  static Schema abonnementen() throws SAXException {
    return Officieel.schema(
        VALIDATIE + "xsd0.xsd",
        Map.of(
            Abonnementverzending.TYPEN, VALIDATIE + "xsd2.xsd",
            Abonnementverzending.GEDEELD, VALIDATIE + "xsd3.xsd"));
  }
}
