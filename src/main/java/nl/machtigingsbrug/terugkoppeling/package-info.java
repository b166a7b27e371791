/** What back offices tell of an aanvraag after it was delivered to them. */
@NullMarked
package nl.machtigingsbrug.terugkoppeling;

import org.jspecify.annotations.NullMarked;
