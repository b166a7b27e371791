/** What is secret at rest: encryption of columns and documents, blind indexes, signing keys. */
@NullMarked
package nl.machtigingsbrug.geheim;

import org.jspecify.annotations.NullMarked;
