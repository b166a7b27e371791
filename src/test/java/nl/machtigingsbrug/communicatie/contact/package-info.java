/** Tests of where people want to be reached. */
@NullMarked
package nl.machtigingsbrug.communicatie.contact;

import org.jspecify.annotations.NullMarked;
