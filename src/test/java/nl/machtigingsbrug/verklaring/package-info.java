@NullMarked
package nl.machtigingsbrug.verklaring;

import org.jspecify.annotations.NullMarked;
