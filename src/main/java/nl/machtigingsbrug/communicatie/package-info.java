/** Follow-up communication: to whom a message about a zaak goes, through what, and why. */
@NullMarked
package nl.machtigingsbrug.communicatie;

import org.jspecify.annotations.NullMarked;
