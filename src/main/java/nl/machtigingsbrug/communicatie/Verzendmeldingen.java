package nl.machtigingsbrug.communicatie;

import java.util.UUID;

/** Takes in what a channel tells later about what it was given. */
public interface Verzendmeldingen {

  /**
   * Tells.
   *
   * @param verzending the id of the Verzendopdracht
   * @param resultaat what it means for the recipient
   * @param code as the channel itself calls it
   */
  void meld(UUID verzending, Verzendresultaat resultaat, String code);
}
