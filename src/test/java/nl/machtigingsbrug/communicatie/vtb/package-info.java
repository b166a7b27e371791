/** Tests of berichten and taken in the portal. */
@NullMarked
package nl.machtigingsbrug.communicatie.vtb;

import org.jspecify.annotations.NullMarked;
