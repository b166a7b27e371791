/**
 * What is sent to a zaaksysteem that speaks ZGW, and how its answers are read. Pure: calls are made
 * by the route {@code uit-zaak-zgw}.
 */
@NullMarked
package nl.machtigingsbrug.zaak.zgw;

import org.jspecify.annotations.NullMarked;
