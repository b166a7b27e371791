@NullMarked
package nl.machtigingsbrug.geheim;

import org.jspecify.annotations.NullMarked;
