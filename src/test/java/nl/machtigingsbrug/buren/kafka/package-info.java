/** A real Kafka broker; nothing to install. */
@NullMarked
package nl.machtigingsbrug.buren.kafka;

import org.jspecify.annotations.NullMarked;
