@NullMarked
package nl.machtigingsbrug.communicatie.vervolg;

import org.jspecify.annotations.NullMarked;
