package nl.machtigingsbrug.buren;

/**
 * Where the neighbours listen; 0 for any port.
 *
 * @param zaaksysteem the ZGW APIs of the first gemeente; those of each next are ten further on
 * @param inlog the keys of the authorization server
 */
record Burenpoorten(int zaaksysteem, int inlog) {

  static final Burenpoorten VRIJ = new Burenpoorten(0, 0);

  /** The ZGW APIs of a gemeente, counted from 0. */
  int zaaksysteem(int nummer) {
    return zaaksysteem == 0 ? 0 : zaaksysteem + 10 * nummer;
  }
}
