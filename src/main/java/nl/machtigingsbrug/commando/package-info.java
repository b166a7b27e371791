/** What an operator runs on the command line. */
@NullMarked
package nl.machtigingsbrug.commando;

import org.jspecify.annotations.NullMarked;
