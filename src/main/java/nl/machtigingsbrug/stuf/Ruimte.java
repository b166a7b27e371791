package nl.machtigingsbrug.stuf;

/** The namespaces of StUF. */
final class Ruimte {

  static final String SOAP11 = "http://schemas.xmlsoap.org/soap/envelope/";
  static final String SOAP12 = "http://www.w3.org/2003/05/soap-envelope";
  static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
  static final String STUF = "http://www.egem.nl/StUF/StUF0301";
  static final String ZKN = "http://www.egem.nl/StUF/sector/zkn/0310";
  static final String BG = "http://www.egem.nl/StUF/sector/bg/0310";
  static final String ZDS = "http://www.stufstandaarden.nl/koppelvlak/zds0120";
  static final String XMIME = "http://www.w3.org/2005/05/xmlmime";

  private Ruimte() {}
}
