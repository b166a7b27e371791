@NullMarked
package nl.machtigingsbrug.stuf;

import org.jspecify.annotations.NullMarked;
