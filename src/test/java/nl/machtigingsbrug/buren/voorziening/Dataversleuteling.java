package nl.machtigingsbrug.buren.voorziening;

/** How the content of an EncryptedID is encrypted. */
public enum Dataversleuteling {
  /** What ST-SAML 1.0 prescribes. */
  CBC("http://www.w3.org/2001/04/xmlenc#aes256-cbc"),
  /** What a newer voorziening may send. */
  GCM("http://www.w3.org/2009/xmlenc11#aes256-gcm");

  final String uri;

  Dataversleuteling(String uri) {
    this.uri = uri;
  }
}
