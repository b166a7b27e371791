@NullMarked
package nl.machtigingsbrug.zds;

import org.jspecify.annotations.NullMarked;
