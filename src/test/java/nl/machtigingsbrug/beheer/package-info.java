/** The operator's API over real HTTP. */
@NullMarked
package nl.machtigingsbrug.beheer;

import org.jspecify.annotations.NullMarked;
