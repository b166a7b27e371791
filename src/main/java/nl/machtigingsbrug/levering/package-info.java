/**
 * Durable delivery: a levering is planned in the transaction of its aanvraag, tried until it is
 * delivered or a human must decide, and remembers which of its steps are done.
 */
@NullMarked
package nl.machtigingsbrug.levering;

import org.jspecify.annotations.NullMarked;
