@NullMarked
package nl.machtigingsbrug.dienst;

import org.jspecify.annotations.NullMarked;
