/**
 * Reads the authenticatiecontext of a trusted portal. Here, as in eHerkenning, {@code legalSubject}
 * is the gemachtigde; nowhere outside this package does that word exist.
 */
@NullMarked
package nl.machtigingsbrug.bewijs.authenticatiecontext;

import org.jspecify.annotations.NullMarked;
