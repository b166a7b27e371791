/** The commands as an operator runs them. */
@NullMarked
package nl.machtigingsbrug.commando;

import org.jspecify.annotations.NullMarked;
