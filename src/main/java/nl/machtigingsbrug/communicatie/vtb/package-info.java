/**
 * Berichten and externe taken in the gemeente's own portal (Open VTB 0.1.0): bodies, limits and
 * what its answers mean. Calls are made by routes.
 */
@NullMarked
package nl.machtigingsbrug.communicatie.vtb;

import org.jspecify.annotations.NullMarked;
