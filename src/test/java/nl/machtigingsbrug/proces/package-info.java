/** The application as a process of its own. */
@NullMarked
package nl.machtigingsbrug.proces;

import org.jspecify.annotations.NullMarked;
