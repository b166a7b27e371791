@NullMarked
package nl.machtigingsbrug.pdf;

import org.jspecify.annotations.NullMarked;
