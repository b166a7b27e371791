/** MijnOverheid Berichtenbox behind an ebMS adapter. */
@NullMarked
package nl.machtigingsbrug.buren.berichtenbox;

import org.jspecify.annotations.NullMarked;
