@NullMarked
package nl.machtigingsbrug.communicatie.berichtenbox;

import org.jspecify.annotations.NullMarked;
