package nl.machtigingsbrug.stuf;

/** A field that is not in the message. */
record Afwezig() implements Gegeven {}
