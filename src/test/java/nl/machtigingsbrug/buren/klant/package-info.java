/**
 * Stand-ins of Open Klant (Klantinteracties 0.9.0), its empty filter that gives everybody included,
 * and of the MOZa Profiel Service.
 */
@NullMarked
package nl.machtigingsbrug.buren.klant;

import org.jspecify.annotations.NullMarked;
