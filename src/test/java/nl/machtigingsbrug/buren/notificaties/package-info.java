/** A Notificaties API, as strict as Open Notificaties, with faults on demand. */
@NullMarked
package nl.machtigingsbrug.buren.notificaties;

import org.jspecify.annotations.NullMarked;
