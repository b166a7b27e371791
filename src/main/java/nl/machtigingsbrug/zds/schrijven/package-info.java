/** Messages that write: what StUF asks of a zaak, stored and done in a ZGW zaaksysteem. */
@NullMarked
package nl.machtigingsbrug.zds.schrijven;

import org.jspecify.annotations.NullMarked;
