/** Tests of the catalogue and its decision. */
@NullMarked
package nl.machtigingsbrug.dienst;

import org.jspecify.annotations.NullMarked;
