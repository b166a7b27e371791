package nl.machtigingsbrug.ondertekening;

/** Knows which signed messages were let in, so that none is a second time. */
@FunctionalInterface
public interface Herhaalgeheugen {

  /**
   * Whether it is seen for the first time. That is so once, also where it is asked at once from
   * more places.
   *
   * @param gemeente for which it is
   * @param merk that of its signature
   */
  boolean isNieuw(String gemeente, String merk);
}
