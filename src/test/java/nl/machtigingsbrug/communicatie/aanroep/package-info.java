@NullMarked
package nl.machtigingsbrug.communicatie.aanroep;

import org.jspecify.annotations.NullMarked;
