package nl.machtigingsbrug.ondertekening;

/**
 * A part of an envelope that a signature covers.
 *
 * @param id by which the signature refers to it
 * @param merk SHA-256 of its canonical form
 */
record Deel(String id, byte[] merk) {}
