package nl.machtigingsbrug.communicatie;

import java.util.UUID;

/**
 * Takes what a channel tells of a message after it was handed in. Called within the transaction in
 * which the channel remembers that it told it.
 */
public interface Verzendmeldingen {

  /**
   * A channel learned more.
   *
   * <p>Idempotent. A later result replaces an earlier one: a channel may say ONBEKEND first and
   * BEZORGD a day later.
   *
   * @param verzending {@link Verzendopdracht#id()}
   * @param resultaat what it means for the recipient
   * @param code why, in the words of the channel; never of a person
   */
  void meld(UUID verzending, Verzendresultaat resultaat, String code);
}
