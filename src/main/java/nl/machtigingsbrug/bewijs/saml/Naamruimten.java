package nl.machtigingsbrug.bewijs.saml;

/** The namespaces that ST-SAML 1.0 uses. */
final class Naamruimten {

  static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
  static final String SAMLP = "urn:oasis:names:tc:SAML:2.0:protocol";
  static final String SAML = "urn:oasis:names:tc:SAML:2.0:assertion";
  static final String DS = "http://www.w3.org/2000/09/xmldsig#";
  static final String EXC_C14N = "http://www.w3.org/2001/10/xml-exc-c14n#";
  static final String XENC = "http://www.w3.org/2001/04/xmlenc#";
  static final String XENC11 = "http://www.w3.org/2009/xmlenc11#";

  private Naamruimten() {}
}
