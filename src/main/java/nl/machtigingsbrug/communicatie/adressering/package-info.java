/**
 * The decision who receives a message about a zaak, through which channels, and why. Pure, but for
 * loading the rules at start.
 */
@NullMarked
package nl.machtigingsbrug.communicatie.adressering;

import org.jspecify.annotations.NullMarked;
