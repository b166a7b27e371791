/**
 * Mappings in XSLT 3.0 between XML and JSON: found in layers, compiled once, and shut off from all
 * but what they are given. Knows no kind of message itself.
 */
@NullMarked
package nl.machtigingsbrug.mapping;

import org.jspecify.annotations.NullMarked;
