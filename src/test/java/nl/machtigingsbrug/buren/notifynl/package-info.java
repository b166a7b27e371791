/**
 * A stand-in of NotifyNL v2, made from its request schemas: it takes a message twice, as the real
 * one does.
 */
@NullMarked
package nl.machtigingsbrug.buren.notifynl;

import org.jspecify.annotations.NullMarked;
