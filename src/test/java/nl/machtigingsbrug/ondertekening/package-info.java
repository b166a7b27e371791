@NullMarked
package nl.machtigingsbrug.ondertekening;

import org.jspecify.annotations.NullMarked;
