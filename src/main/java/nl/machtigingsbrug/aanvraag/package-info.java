/** Intake of aanvragen: tested, stored before it is acknowledged, and then delivered. */
@NullMarked
package nl.machtigingsbrug.aanvraag;

import org.jspecify.annotations.NullMarked;
