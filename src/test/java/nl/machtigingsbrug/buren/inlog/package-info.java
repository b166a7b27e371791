/** An authorization server: hands out tokens to known clients, and publishes its keys. */
@NullMarked
package nl.machtigingsbrug.buren.inlog;

import org.jspecify.annotations.NullMarked;
