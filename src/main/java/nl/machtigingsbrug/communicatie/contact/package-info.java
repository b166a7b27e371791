/**
 * Where a person or organisation wants to be reached, each apart (Open Klant 0.9.0, MOZa Profiel
 * Service), and that it was written to (klantcontact). Who is not certainly the same gets nothing.
 */
@NullMarked
package nl.machtigingsbrug.communicatie.contact;

import org.jspecify.annotations.NullMarked;
