@NullMarked
package nl.machtigingsbrug.zaak.zgw;

import org.jspecify.annotations.NullMarked;
