/**
 * What a zaaksysteem tells by ZGW Notificaties: taken in, looked at, and by rules made a message to
 * whom it concerns.
 */
@NullMarked
package nl.machtigingsbrug.communicatie.notificatie;

import org.jspecify.annotations.NullMarked;
