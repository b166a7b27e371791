@NullMarked
package nl.machtigingsbrug.aanvraag;

import org.jspecify.annotations.NullMarked;
