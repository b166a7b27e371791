/**
 * Reads evidence of ST-SAML 1.0. The only place that knows its words: LegalSubject is the
 * vertegenwoordigde here.
 */
@NullMarked
package nl.machtigingsbrug.bewijs.saml;

import org.jspecify.annotations.NullMarked;
