/** What a zaaksysteem tells. */
@NullMarked
package nl.machtigingsbrug.communicatie.notificatie;

import org.jspecify.annotations.NullMarked;
