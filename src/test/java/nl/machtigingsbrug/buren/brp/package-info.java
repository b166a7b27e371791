/**
 * A stand-in for the BRP as municipalities ask it: Haal Centraal BRP personen bevragen, version 2.
 */
@NullMarked
package nl.machtigingsbrug.buren.brp;

import org.jspecify.annotations.NullMarked;
