@NullMarked
package nl.machtigingsbrug.zds.schrijven;

import org.jspecify.annotations.NullMarked;
