/** The print channel: letters on paper, handed to a print street in batches (partijen). */
@NullMarked
package nl.machtigingsbrug.communicatie.brief;

import org.jspecify.annotations.NullMarked;
