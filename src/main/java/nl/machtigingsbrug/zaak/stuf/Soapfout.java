package nl.machtigingsbrug.zaak.stuf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.xml.Kinderen;
import nl.machtigingsbrug.xml.Xmlgrenzen;
import nl.machtigingsbrug.xml.Xmllezer;
import org.w3c.dom.Element;

/** A fault of SOAP in which no StUF error is: made by what stands before the zaaksysteem. */
final class Soapfout {

  private static final Xmllezer LEZER =
      new Xmllezer(
          new Xmlgrenzen(
              64 * 1024, 40, 1_000, 64, Foutcode.BERICHT_ONLEESBAAR, Foutcode.BERICHT_ONLEESBAAR));

  /** SOAP 1.1, 4.4.1 and SOAP 1.2, 5.4.6: all but these lie with who received it. */
  private static final Set<String> VAN_AFZENDER =
      Set.of("Client", "Sender", "MustUnderstand", "VersionMismatch", "DataEncodingUnknown");

  private Soapfout() {}

  /** Whether it lies with who sent the message; empty where there is no fault. */
  static Optional<Boolean> isVanAfzender(byte[] antwoord) {
    try {
      Element envelop = LEZER.lees(antwoord).getDocumentElement();
      String soap = String.valueOf(envelop.getNamespaceURI());
      if (!soap.equals(Ruimte.SOAP11) && !soap.equals(Ruimte.SOAP12)) {
        return Optional.empty();
      }
      return Kinderen.van(envelop, soap, "Body").stream()
          .flatMap(body -> Kinderen.van(body, soap, "Fault").stream())
          .findFirst()
          .map(fault -> VAN_AFZENDER.contains(code(fault, soap)));
    } catch (Afwijzing geenXml) {
      return Optional.empty();
    }
  }

  /** Without its prefix; a dot divides what SOAP 1.1 makes more precise. */
  private static String code(Element fault, String soap) {
    List<Element> codes =
        soap.equals(Ruimte.SOAP12)
            ? Kinderen.van(fault, soap, "Code").stream()
                .flatMap(code -> Kinderen.van(code, soap, "Value").stream())
                .toList()
            : Kinderen.van(fault).stream()
                .filter(deel -> "faultcode".equals(deel.getLocalName()))
                .toList();
    String waarde = codes.isEmpty() ? "" : codes.get(0).getTextContent().strip();
    return waarde.substring(waarde.indexOf(':') + 1).split("\\.", 2)[0];
  }
}
