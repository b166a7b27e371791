/** What operators ask and decide: who acted for whom, the werkvoorraad, the stop switch. */
@NullMarked
package nl.machtigingsbrug.beheer;

import org.jspecify.annotations.NullMarked;
