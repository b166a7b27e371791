/** What is removed when its term is over, and what never is. */
@NullMarked
package nl.machtigingsbrug.bewaring;

import org.jspecify.annotations.NullMarked;
