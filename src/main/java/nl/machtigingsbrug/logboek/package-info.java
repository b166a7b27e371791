/**
 * Who acted for whom: one line for every act, appended in the caller's transaction, sealed
 * afterwards.
 */
@NullMarked
package nl.machtigingsbrug.logboek;

import org.jspecify.annotations.NullMarked;
