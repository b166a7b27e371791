package nl.machtigingsbrug.zaak.stuf;

import nl.machtigingsbrug.stuf.Ruimte;

/** The versions of SOAP. */
public enum Soapversie {
  SOAP_1_1(Ruimte.SOAP11),
  SOAP_1_2(Ruimte.SOAP12);

  private final String ruimte;

  Soapversie(String ruimte) {
    this.ruimte = ruimte;
  }

  String ruimte() {
    return ruimte;
  }

  /** The media type of a message, with the SOAPAction where it belongs in it. */
  String mediatype(String actie) {
    return this == SOAP_1_1
        ? "text/xml; charset=utf-8"
        : "application/soap+xml; charset=utf-8; action=\"" + actie + "\"";
  }
}
