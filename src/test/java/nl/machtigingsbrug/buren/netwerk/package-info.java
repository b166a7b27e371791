/** The network between the application and its neighbours, with faults on demand. */
@NullMarked
package nl.machtigingsbrug.buren.netwerk;

import org.jspecify.annotations.NullMarked;
