/** Where addresses come from. */
@NullMarked
package nl.machtigingsbrug.communicatie.adres;

import org.jspecify.annotations.NullMarked;
