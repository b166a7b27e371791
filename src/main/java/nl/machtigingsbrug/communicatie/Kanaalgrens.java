package nl.machtigingsbrug.communicatie;

import java.util.List;

/** What a channel cannot carry, known before anything is sent. One for each channel. */
public interface Kanaalgrens {

  /** Whose limits these are. */
  Kanaal kanaal();

  /** Whether it only refers to documents: they have to be in the documentregistratie first. */
  default boolean verwijst() {
    return false;
  }

  /** Every limit that is passed; empty where it can be sent. */
  List<Overschrijding> toets(Verzendopdracht opdracht);

  /**
   * A limit that is passed.
   *
   * @param veld the field, as in the API of vervolgberichten: {@code onderwerp}, {@code
   *     bijlagen[1].mediatype}
   * @param uitleg in plain Dutch, with the limit and without the value
   */
  record Overschrijding(String veld, String uitleg) {}
}
