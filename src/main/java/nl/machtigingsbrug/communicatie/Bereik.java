package nl.machtigingsbrug.communicatie;

/** Whether a channel reaches someone, and where. One for each channel; it asks its neighbour. */
public interface Bereik {

  /** Through what. */
  Kanaal kanaal();

  /**
   * Looks. A neighbour that cannot be asked now does not know: {@link Bereikvondst.Onbekend}, never
   * an exception.
   */
  Bereikvondst zoek(Bereikvraag vraag);
}
