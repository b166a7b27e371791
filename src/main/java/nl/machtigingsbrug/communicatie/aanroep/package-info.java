/** The one way in which channels call a neighbour over HTTP. */
@NullMarked
package nl.machtigingsbrug.communicatie.aanroep;

import org.jspecify.annotations.NullMarked;
