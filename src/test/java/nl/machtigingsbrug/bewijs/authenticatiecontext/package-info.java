@NullMarked
package nl.machtigingsbrug.bewijs.authenticatiecontext;

import org.jspecify.annotations.NullMarked;
