/** What every zaaksysteem is told of an aanvraag, whatever language it speaks. */
@NullMarked
package nl.machtigingsbrug.zaak;

import org.jspecify.annotations.NullMarked;
