@NullMarked
package nl.machtigingsbrug.mapping;

import org.jspecify.annotations.NullMarked;
