/** What became final, told to others as CloudEvents (NL GOV profile for CloudEvents 1.1). */
@NullMarked
package nl.machtigingsbrug.gebeurtenis;

import org.jspecify.annotations.NullMarked;
