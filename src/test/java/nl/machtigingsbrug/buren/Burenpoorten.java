package nl.machtigingsbrug.buren;

/**
 * Where the neighbours listen; 0 for any port.
 *
 * @param zaaksysteem the ZGW APIs
 * @param inlog the keys of the authorization server
 */
record Burenpoorten(int zaaksysteem, int inlog) {

  static final Burenpoorten VRIJ = new Burenpoorten(0, 0);
}
