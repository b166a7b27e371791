/** What the stand-ins of channels share. */
@NullMarked
package nl.machtigingsbrug.buren.kanaal;

import org.jspecify.annotations.NullMarked;
