package nl.machtigingsbrug.bestand;

/** A place in a file; both numbers count from 1. */
public record Plaats(int regel, int kolom) {

  public static final Plaats BEGIN = new Plaats(1, 1);
}
