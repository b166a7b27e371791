/** How a neighbour is called: the fence round its address, and what we share with it. */
@NullMarked
package nl.machtigingsbrug.aansluiting;

import org.jspecify.annotations.NullMarked;
