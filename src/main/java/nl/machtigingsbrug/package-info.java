/** The application: assembles the parts. Only this package and configuration know all of them. */
@NullMarked
package nl.machtigingsbrug;

import org.jspecify.annotations.NullMarked;
