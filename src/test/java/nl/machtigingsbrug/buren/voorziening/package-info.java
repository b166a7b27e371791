/**
 * The national voorziening (Routeringsdienst, authenticatiedienst and
 * bevoegdheidsverklaringsdienst) as a neighbour: it signs and encrypts real messages of ST-SAML
 * 1.0.
 */
@NullMarked
package nl.machtigingsbrug.buren.voorziening;

import org.jspecify.annotations.NullMarked;
