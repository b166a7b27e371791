package nl.machtigingsbrug.buren.voorziening;

/** The shape of an assertion (ST-SAML 1.0, messages DV and RD); holes are filled by name. */
final class Assertionsjabloon {

  static final String TEKST =
      """
      <saml2:Assertion xmlns:saml2="urn:oasis:names:tc:SAML:2.0:assertion" \
      xmlns:ds="http://www.w3.org/2000/09/xmldsig#" \
      xmlns:xenc="http://www.w3.org/2001/04/xmlenc#" \
      ID="{id}" IssueInstant="{moment}" Version="2.0">\
      <saml2:Issuer>{uitgever}</saml2:Issuer>
        <saml2:Subject>
          <saml2:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:transient">{sessie}\
      </saml2:NameID>
          <saml2:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer">
            <saml2:SubjectConfirmationData InResponseTo="{verzoek}" NotOnOrAfter="{tot}" \
      Recipient="{ontvanger}"/>
          </saml2:SubjectConfirmation>
        </saml2:Subject>
        <saml2:Conditions NotBefore="{van}" NotOnOrAfter="{tot}">
          <saml2:AudienceRestriction>
            <saml2:Audience>{publiek}</saml2:Audience>
          </saml2:AudienceRestriction>
        </saml2:Conditions>
        {advies}<saml2:AuthnStatement AuthnInstant="{moment}" SessionIndex="{sessie}">
          <saml2:AuthnContext>
            <saml2:AuthnContextClassRef>{niveau}</saml2:AuthnContextClassRef>
            {autoriteiten}
          </saml2:AuthnContext>
        </saml2:AuthnStatement>
        <saml2:AttributeStatement>{attributen}</saml2:AttributeStatement>
      </saml2:Assertion>""";

  private Assertionsjabloon() {}
}
