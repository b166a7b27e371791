/** Hostile messages as files: what makes them, and the test that reads them all. */
@NullMarked
package nl.machtigingsbrug.aanvallen;

import org.jspecify.annotations.NullMarked;
