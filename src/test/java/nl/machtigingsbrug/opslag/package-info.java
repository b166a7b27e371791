/** PostgreSQL as users run it: far away, over TLS, shared, and sometimes gone. */
@NullMarked
package nl.machtigingsbrug.opslag;

import org.jspecify.annotations.NullMarked;
