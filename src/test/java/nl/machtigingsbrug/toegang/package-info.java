@NullMarked
package nl.machtigingsbrug.toegang;

import org.jspecify.annotations.NullMarked;
