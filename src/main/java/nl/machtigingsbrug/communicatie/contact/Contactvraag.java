package nl.machtigingsbrug.communicatie.contact;

import nl.machtigingsbrug.optreden.Partij;
import org.jspecify.annotations.Nullable;

/**
 * About whom is asked.
 *
 * @param gemeente who asks
 * @param partij whom it is about
 * @param zaakidentificatie the zaak that it is for, or null: someone can state an address for it
 */
record Contactvraag(String gemeente, Partij partij, @Nullable String zaakidentificatie) {}
