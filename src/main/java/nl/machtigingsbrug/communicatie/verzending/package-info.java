/**
 * That a document was sent to someone, as the documentregistratie holds it (Documenten API 1.4,
 * VERZENDING): each has one document, one betrokkene and one address.
 */
@NullMarked
package nl.machtigingsbrug.communicatie.verzending;

import org.jspecify.annotations.NullMarked;
