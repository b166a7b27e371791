/** Stand-ins for the neighbours, for tests and for the demo. */
@NullMarked
package nl.machtigingsbrug.buren;

import org.jspecify.annotations.NullMarked;
