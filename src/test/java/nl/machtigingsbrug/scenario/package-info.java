/** Whole flows as data: what people do, what goes wrong meanwhile, and what has to come of it. */
@NullMarked
package nl.machtigingsbrug.scenario;

import org.jspecify.annotations.NullMarked;
