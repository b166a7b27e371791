/** A print street that fetches closed batches and believes nothing. */
@NullMarked
package nl.machtigingsbrug.buren.drukstraat;

import org.jspecify.annotations.NullMarked;
