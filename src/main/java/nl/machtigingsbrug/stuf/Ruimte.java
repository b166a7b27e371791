package nl.machtigingsbrug.stuf;

/** The namespaces of StUF. */
public final class Ruimte {

  public static final String SOAP11 = "http://schemas.xmlsoap.org/soap/envelope/";
  public static final String SOAP12 = "http://www.w3.org/2003/05/soap-envelope";
  public static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
  public static final String STUF = "http://www.egem.nl/StUF/StUF0301";
  public static final String ZKN = "http://www.egem.nl/StUF/sector/zkn/0310";
  public static final String BG = "http://www.egem.nl/StUF/sector/bg/0310";
  public static final String ZDS = "http://www.stufstandaarden.nl/koppelvlak/zds0120";
  public static final String XMIME = "http://www.w3.org/2005/05/xmlmime";

  private Ruimte() {}
}
