package nl.machtigingsbrug.geheim;

import java.util.Map;

/** Something that was made with an older key and can be made anew with the newest. */
public interface Herversleuteling {

  /**
   * What became of it.
   *
   * @param gedaan how many rows are under the newest key now
   * @param gelaten how many were left as they are, since they cannot be read or do not check out
   */
  record Uitkomst(long gedaan, long gelaten) {}

  /** What it is, as a name of the database. */
  String naam();

  /** Makes all of a gemeente anew, in small transactions, beside an application that runs. */
  Uitkomst herversleutel(String gemeente);

  /** How many rows of a gemeente are under which key, by the id of the key in hexadecimal. */
  Map<String, Long> telling(String gemeente);

  /** The id of the key that writes now, in the same form. */
  String primair(String gemeente);
}
