/** Files that people write: found in layers, read as plain data, with the place of every error. */
@NullMarked
package nl.machtigingsbrug.bestand;

import org.jspecify.annotations.NullMarked;
