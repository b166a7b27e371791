/**
 * The steps in which a gemeente moves over from a zaaksysteem that speaks StUF: passing on, looking
 * along, and adding what we know.
 */
@NullMarked
package nl.machtigingsbrug.zds.modus;

import org.jspecify.annotations.NullMarked;
