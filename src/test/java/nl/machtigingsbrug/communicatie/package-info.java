/** Tests of what is sent to people. */
@NullMarked
package nl.machtigingsbrug.communicatie;

import org.jspecify.annotations.NullMarked;
