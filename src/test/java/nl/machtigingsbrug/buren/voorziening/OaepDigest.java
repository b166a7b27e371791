package nl.machtigingsbrug.buren.voorziening;

/**
 * The digest of RSA-OAEP; MGF1 stays on SHA-1, as rsa-oaep-mgf1p says (XML Encryption 1.1, 5.5.2).
 */
public enum OaepDigest {
  /** What ST-SAML 1.0 prescribes. */
  SHA1("http://www.w3.org/2000/09/xmldsig#sha1", "SHA-1"),
  /** What eID SAML 4.4 prefers. */
  SHA256("http://www.w3.org/2001/04/xmlenc#sha256", "SHA-256");

  final String uri;
  final String naam;

  OaepDigest(String uri, String naam) {
    this.uri = uri;
    this.naam = naam;
  }
}
