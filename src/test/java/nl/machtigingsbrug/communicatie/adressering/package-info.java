@NullMarked
package nl.machtigingsbrug.communicatie.adressering;

import org.jspecify.annotations.NullMarked;
