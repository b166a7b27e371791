/** The machtigingsverklaring: a readable rendering of the evidence, added to a zaak. */
@NullMarked
package nl.machtigingsbrug.verklaring;

import org.jspecify.annotations.NullMarked;
