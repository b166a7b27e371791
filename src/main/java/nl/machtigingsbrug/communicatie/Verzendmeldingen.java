package nl.machtigingsbrug.communicatie;

import java.util.UUID;

/** Takes what a channel tells later of what it was given. */
@FunctionalInterface
public interface Verzendmeldingen {

  /**
   * Tells. The same twice, or something that is overtaken, has no effect; nor has an id that nobody
   * knows.
   *
   * @param verzending the id of the {@link Verzendopdracht}
   * @param code in the words of the channel, never with personal data
   */
  void meld(UUID verzending, Verzendresultaat resultaat, String code);
}
