@NullMarked
package nl.machtigingsbrug;

import org.jspecify.annotations.NullMarked;
