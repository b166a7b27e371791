/** Evidence in, {@code Optreden} out. Each reader alone knows the words of its own scheme. */
@NullMarked
package nl.machtigingsbrug.bewijs;

import org.jspecify.annotations.NullMarked;
