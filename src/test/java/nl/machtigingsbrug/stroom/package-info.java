@NullMarked
package nl.machtigingsbrug.stroom;

import org.jspecify.annotations.NullMarked;
