@NullMarked
package nl.machtigingsbrug.zaak.stuf;

import org.jspecify.annotations.NullMarked;
