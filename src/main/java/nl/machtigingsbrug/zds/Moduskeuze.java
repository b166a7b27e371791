package nl.machtigingsbrug.zds;

/**
 * Chooses what is done with a message. Where there is none, everything is {@link Modus#VERTALEN}.
 */
public interface Moduskeuze {

  /** The mode of this message. */
  Modus voor(Zdsvraag vraag);
}
