@NullMarked
package nl.machtigingsbrug.optreden;

import org.jspecify.annotations.NullMarked;
