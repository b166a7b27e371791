/** A zaaksysteem that speaks ZGW, as strict as Open Zaak, with faults on demand. */
@NullMarked
package nl.machtigingsbrug.buren.zaaksysteem;

import org.jspecify.annotations.NullMarked;
