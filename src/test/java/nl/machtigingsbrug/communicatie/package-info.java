@NullMarked
package nl.machtigingsbrug.communicatie;

import org.jspecify.annotations.NullMarked;
