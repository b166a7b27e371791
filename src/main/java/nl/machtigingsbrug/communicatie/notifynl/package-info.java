/**
 * E-mail, text message and letter by NotifyNL (v2, as GOV.UK Notify): bodies, limits and what its
 * answers mean. Calls are made by routes.
 */
@NullMarked
package nl.machtigingsbrug.communicatie.notifynl;

import org.jspecify.annotations.NullMarked;
