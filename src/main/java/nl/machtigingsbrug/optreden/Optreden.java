package nl.machtigingsbrug.optreden;

import java.util.Set;

/** How someone acts. Every aanvraag has one. */
public sealed interface Optreden permits Zelf, Namens {

  /** The level at which the person at the keyboard was authenticated. */
  Betrouwbaarheidsniveau niveau();

  /** The diensten that the evidence names; empty where it names none. */
  Set<ServiceUuid> diensten();

  /** By what this was shown. */
  Bewijs bewijs();

  /** Who is at the keyboard. */
  Partij handelt();

  /** Whose matter it is. */
  Partij betreft();
}
