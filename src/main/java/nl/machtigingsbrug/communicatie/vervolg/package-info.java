/** Vervolgberichten: taken in, given to the Adressering, and sent to each who is to have them. */
@NullMarked
package nl.machtigingsbrug.communicatie.vervolg;

import org.jspecify.annotations.NullMarked;
