@NullMarked
package nl.machtigingsbrug.bewijs;

import org.jspecify.annotations.NullMarked;
