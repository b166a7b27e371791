package nl.machtigingsbrug.optreden;

/** How sure it is that someone is who they say, in rising order. */
public enum Betrouwbaarheidsniveau {
  /** Below what any dienst may ask, or a level that is not known. */
  GEEN,
  /** DigiD Basis. */
  BASIS,
  /** DigiD Midden; eIDAS low. */
  MIDDEN,
  /** DigiD Substantieel; eIDAS substantial; eHerkenning 3. */
  SUBSTANTIEEL,
  /** DigiD Hoog; eIDAS high; eHerkenning 4. */
  HOOG;

  /** Whether this level is at least {@code minimum}. */
  public boolean isMinstens(Betrouwbaarheidsniveau minimum) {
    return this != GEEN && compareTo(minimum) >= 0;
  }
}
