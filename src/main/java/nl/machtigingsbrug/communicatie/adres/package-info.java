/** Where the postal address of a recipient comes from. */
@NullMarked
package nl.machtigingsbrug.communicatie.adres;

import org.jspecify.annotations.NullMarked;
