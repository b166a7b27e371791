/** Which vertegenwoordigingen the gemeente has seen, and which of them ended. */
@NullMarked
package nl.machtigingsbrug.vertegenwoordiging;

import org.jspecify.annotations.NullMarked;
