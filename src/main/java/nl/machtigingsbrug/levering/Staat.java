package nl.machtigingsbrug.levering;

/** Where a levering stands. */
public enum Staat {
  /** Waits for its turn or its next attempt. */
  WACHT,
  /** An attempt holds the lease. */
  BEZIG,
  /** Every step is done. */
  GELEVERD,
  /** Given up, with a foutcode; a human may start it again. */
  MISLUKT,
  /** A human decided that it need not be delivered. */
  INGETROKKEN,
  /** Whether it was delivered is unknown; a human must find out. */
  WERKVOORRAAD;

  /** Whether nothing happens any more by itself and nobody is asked to decide first. */
  public boolean isEinde() {
    return this == GELEVERD || this == MISLUKT || this == INGETROKKEN;
  }

  /** Whether an attempt may be made. */
  boolean isOpen() {
    return this == WACHT || this == BEZIG;
  }
}
