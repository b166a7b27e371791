/** The network between the application and a neighbour, which can fail. */
@NullMarked
package nl.machtigingsbrug.buren.netwerk;

import org.jspecify.annotations.NullMarked;
