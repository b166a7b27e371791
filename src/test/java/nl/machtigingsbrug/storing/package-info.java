/** Kills the application for real, and looks what is left. */
@NullMarked
package nl.machtigingsbrug.storing;

import org.jspecify.annotations.NullMarked;
