/**
 * The catalogue of diensten and the decision whether someone may use one. Pure, but for loading the
 * catalogue at start.
 */
@NullMarked
package nl.machtigingsbrug.dienst;

import org.jspecify.annotations.NullMarked;
