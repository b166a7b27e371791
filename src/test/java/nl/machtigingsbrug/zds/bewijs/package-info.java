@NullMarked
package nl.machtigingsbrug.zds.bewijs;

import org.jspecify.annotations.NullMarked;
