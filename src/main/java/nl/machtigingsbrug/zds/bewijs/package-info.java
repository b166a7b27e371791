/**
 * The evidence that comes with a message of StUF: read, verified, and laid beside what the message
 * says of who acts for whom. The same for messages that are translated and that are passed on.
 */
@NullMarked
package nl.machtigingsbrug.zds.bewijs;

import org.jspecify.annotations.NullMarked;
