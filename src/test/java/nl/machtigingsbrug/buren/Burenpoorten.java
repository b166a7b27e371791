package nl.machtigingsbrug.buren;

/**
 * Where the neighbours listen; 0 for any port.
 *
 * @param zaaksysteem the ZGW APIs of the first gemeente; those of each next are ten further on
 * @param inlog the keys of the authorization server
 * @param kanalen the first of the channels of the first gemeente; those of the next are ten further
 */
record Burenpoorten(int zaaksysteem, int inlog, int kanalen) {

  static final Burenpoorten VRIJ = new Burenpoorten(0, 0, 0);

  /** The ZGW APIs of a gemeente, counted from 0. */
  int zaaksysteem(int nummer) {
    return verder(zaaksysteem, nummer);
  }

  /** The first of the channels of a gemeente, counted from 0. */
  int kanalen(int nummer) {
    return verder(kanalen, nummer);
  }

  private static int verder(int poort, int nummer) {
    return poort == 0 ? 0 : poort + 10 * nummer;
  }
}
