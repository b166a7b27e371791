package nl.machtigingsbrug.communicatie;

/**
 * Holds elsewhere that a message went out to someone. Each message is registered by a levering of
 * its own: whatever becomes of it, the message was sent.
 */
public interface Verzendregister {

  /** By which it is known, also in the database. */
  String naam();

  /** Under which operators stop it. */
  String bestemming();

  /** The route that registers one message; it begins with the bean {@code verzendregistratie}. */
  String route();

  /** Whether it is about the zaak itself, and waits until that is there. */
  boolean naDeZaak();

  /**
   * Whether this gemeente registers there.
   *
   * @param metBijlagen whether documents go along
   */
  boolean neemt(String gemeente, boolean metBijlagen);
}
