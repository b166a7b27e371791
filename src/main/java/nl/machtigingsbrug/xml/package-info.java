/**
 * Hostile XML made into a DOM, within limits that each kind of message sets. Knows no kind itself.
 */
@NullMarked
package nl.machtigingsbrug.xml;

import org.jspecify.annotations.NullMarked;
