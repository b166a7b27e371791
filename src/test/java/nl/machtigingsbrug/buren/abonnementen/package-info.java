/** The subscription check of MijnOverheid Berichtenbox. */
@NullMarked
package nl.machtigingsbrug.buren.abonnementen;

import org.jspecify.annotations.NullMarked;
