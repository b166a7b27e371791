/**
 * Turns XHTML into accessible, archivable PDF. Knows nothing of what it shows; everything that is
 * to be read by people later can be made with it.
 */
@NullMarked
package nl.machtigingsbrug.pdf;

import org.jspecify.annotations.NullMarked;
