package nl.machtigingsbrug.buren.voorziening;

import nl.machtigingsbrug.optreden.Bsn;

/**
 * The NameID that an EncryptedID hides (ST-SAML 1.0, types).
 *
 * @param stelsel NameQualifier
 * @param waarde content, put into the XML as it is
 */
public record Identiteit(String stelsel, String waarde) {

  public static final String LEGACY_BSN = "urn:nl-eid-gdi:1.0:id:legacy-BSN";
  public static final String PSEUDONIEM = "urn:nl-eid-gdi:1.0:id:Pseudonym";

  /** The identity of someone with a BSN, as it is used today. */
  public static Identiteit van(Bsn bsn) {
    return new Identiteit(LEGACY_BSN, bsn.waarde());
  }

  String alsXml() {
    return "<saml2:NameID xmlns:saml2=\"urn:oasis:names:tc:SAML:2.0:assertion\""
        + " Format=\"urn:oasis:names:tc:SAML:2.0:nameid-format:persistent\""
        + (" NameQualifier=\"" + stelsel + "\">" + waarde + "</saml2:NameID>");
  }
}
