@NullMarked
package nl.machtigingsbrug.logboek;

import org.jspecify.annotations.NullMarked;
