@NullMarked
package nl.machtigingsbrug.gebeurtenis;

import org.jspecify.annotations.NullMarked;
