@NullMarked
package nl.machtigingsbrug.communicatie.brief;

import org.jspecify.annotations.NullMarked;
