/**
 * Calls to a channel or a register of contact data: only to configured addresses, with an answer
 * that is bounded.
 */
@NullMarked
package nl.machtigingsbrug.communicatie.aanroep;

import org.jspecify.annotations.NullMarked;
