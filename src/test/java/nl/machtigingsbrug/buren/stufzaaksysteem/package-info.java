/** The stand-in of a zaaksysteem that speaks Zaak- en Documentservices. */
@NullMarked
package nl.machtigingsbrug.buren.stufzaaksysteem;

import org.jspecify.annotations.NullMarked;
