package nl.machtigingsbrug.aanvraag;

import nl.machtigingsbrug.levering.Levering;

/** Which leveringen give personal data to another: only those belong in the logboek. */
@FunctionalInterface
public interface Verstrekking {

  /** Whether this levering tells who the people are. */
  boolean noemtMensen(Levering levering);
}
