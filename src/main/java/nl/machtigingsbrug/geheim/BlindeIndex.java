package nl.machtigingsbrug.geheim;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.machtigingsbrug.optreden.Partij;

/**
 * Finds rows of a person without storing who it is: HMAC-SHA256 over gemeente and identifier, with
 * keys of the gemeente. Rows of two gemeenten cannot be laid beside each other.
 */
public final class BlindeIndex {

  private final Sleutelbos sleutels;

  BlindeIndex(Sleutelbos sleutels) {
    this.sleutels = sleutels;
  }

  /** What to store to find a row by each of them: all made with the same, primary key. */
  public Set<Zoeksleutel> ingangen(String gemeente, Collection<? extends Partij> partijen) {
    Indexsleutels nu = sleutels.van(gemeente).index();
    return partijen.stream().map(nu::zoeksleutel).collect(Collectors.toUnmodifiableSet());
  }

  /** What to search for: one for each active key, since rows may be older than the newest key. */
  public List<Zoeksleutel> zoeksleutels(String gemeente, Partij partij) {
    return sleutels.van(gemeente).index().zoeksleutels(partij);
  }

  /** The id of the key under which is stored now. */
  public int primair(String gemeente) {
    return sleutels.van(gemeente).index().primair();
  }

  /**
   * What stands for a value where the value itself must not be seen: the same for the same value,
   * as long as the primary key stays.
   *
   * @param soort what kind of value it is; two kinds never give the same
   */
  public Zoeksleutel merk(String gemeente, String soort, String waarde) {
    return sleutels.van(gemeente).index().merk(soort, waarde);
  }

  /**
   * What stands for a value that names people: under every active key, the primary one first, since
   * a row may be older than that.
   *
   * @param soort what kind of value it is; two kinds never give the same
   * @param partijen in a fixed order
   * @param waarde what else makes it what it is
   */
  public List<Zoeksleutel> merken(
      String gemeente, String soort, List<Partij> partijen, String waarde) {
    return sleutels.van(gemeente).index().merken(soort, partijen, waarde);
  }
}
