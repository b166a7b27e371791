@NullMarked
package nl.machtigingsbrug.grens;

import org.jspecify.annotations.NullMarked;
