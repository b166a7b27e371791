/** The catalogue of diensten, and the decision whether someone may do something with one. */
@NullMarked
package nl.machtigingsbrug.dienst;

import org.jspecify.annotations.NullMarked;
