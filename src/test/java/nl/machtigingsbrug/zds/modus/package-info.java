@NullMarked
package nl.machtigingsbrug.zds.modus;

import org.jspecify.annotations.NullMarked;
