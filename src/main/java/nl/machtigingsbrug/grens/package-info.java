/** The boundary with the outside: what is believed of a call, and how an error leaves. */
@NullMarked
package nl.machtigingsbrug.grens;

import org.jspecify.annotations.NullMarked;
