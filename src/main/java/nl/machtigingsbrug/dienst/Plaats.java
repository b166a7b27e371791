package nl.machtigingsbrug.dienst;

/** A place in a file; both numbers count from 1. */
record Plaats(int regel, int kolom) {

  static final Plaats BEGIN = new Plaats(1, 1);
}
