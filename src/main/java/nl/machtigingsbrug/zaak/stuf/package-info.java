/** A zaaksysteem that speaks Zaak- en Documentservices 1.1 or 1.2: from an aanvraag to a zaak. */
@NullMarked
package nl.machtigingsbrug.zaak.stuf;

import org.jspecify.annotations.NullMarked;
