package nl.machtigingsbrug.bewijs.saml;

import java.time.Instant;
import nl.machtigingsbrug.bewijs.GelezenBewijs;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/**
 * Reads a signed assertion of the Routeringsdienst (ST-SAML 1.0): bare, in a Response, or in an
 * ArtifactResponse, with or without its SOAP envelope. Holds nothing; refusing a second use is the
 * caller's.
 */
public final class SamlLezer {

  /**
   * Verifies and reads.
   *
   * @param xml the message as received
   * @param instellingen what the gemeente trusts
   * @param verwachtVerzoek ID of the AuthnRequest that this answers, where the caller knows it
   * @param nu moment of receipt
   * @throws Afwijzing with a code of MB-SAML or MB-BERICHT
   */
  public GelezenBewijs lees(
      byte[] xml, SamlInstellingen instellingen, @Nullable String verwachtVerzoek, Instant nu) {
    VeiligeXml.lees(xml);
    throw new Afwijzing(Foutcode.SAML_VORM);
  }
}
