/** A stand-in of the VERZENDINGen of a Documenten API. */
@NullMarked
package nl.machtigingsbrug.buren.documenten;

import org.jspecify.annotations.NullMarked;
