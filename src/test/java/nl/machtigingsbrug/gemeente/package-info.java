@NullMarked
package nl.machtigingsbrug.gemeente;

import org.jspecify.annotations.NullMarked;
