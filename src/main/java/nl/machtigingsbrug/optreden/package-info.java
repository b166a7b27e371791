/**
 * Who acts, for whom, and on what ground: the words that every other package speaks. Pure; depends
 * on nothing but the JDK.
 */
@NullMarked
package nl.machtigingsbrug.optreden;

import org.jspecify.annotations.NullMarked;
