/** How long a gemeente keeps what, and what happens then. */
@NullMarked
package nl.machtigingsbrug.bewaring;

import org.jspecify.annotations.NullMarked;
