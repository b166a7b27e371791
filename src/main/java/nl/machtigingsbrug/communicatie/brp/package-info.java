/** The BRP, as gemeenten ask it: Haal Centraal BRP personen bevragen, version 2. */
@NullMarked
package nl.machtigingsbrug.communicatie.brp;

import org.jspecify.annotations.NullMarked;
