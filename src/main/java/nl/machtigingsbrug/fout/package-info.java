/** The error catalogue: one code for one cause, the same in every protocol. */
@NullMarked
package nl.machtigingsbrug.fout;

import org.jspecify.annotations.NullMarked;
