@NullMarked
package nl.machtigingsbrug.fout;

import org.jspecify.annotations.NullMarked;
