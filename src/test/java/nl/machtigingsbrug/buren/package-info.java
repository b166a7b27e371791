/** Stand-ins for every neighbour, and the store, for tests and the demo. */
@NullMarked
package nl.machtigingsbrug.buren;

import org.jspecify.annotations.NullMarked;
