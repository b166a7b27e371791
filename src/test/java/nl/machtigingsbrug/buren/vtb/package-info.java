/** A stand-in of Open VTB (berichten and externe taken 0.1.0). */
@NullMarked
package nl.machtigingsbrug.buren.vtb;

import org.jspecify.annotations.NullMarked;
