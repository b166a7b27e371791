@NullMarked
package nl.machtigingsbrug.communicatie.fbs;

import org.jspecify.annotations.NullMarked;
