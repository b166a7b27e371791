/** Whose work it is, and which systems may ask for it. */
@NullMarked
package nl.machtigingsbrug.gemeente;

import org.jspecify.annotations.NullMarked;
