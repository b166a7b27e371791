@NullMarked
package nl.machtigingsbrug.bewijs.saml;

import org.jspecify.annotations.NullMarked;
