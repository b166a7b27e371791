package nl.machtigingsbrug.stuf;

/** A field that is not in the message. */
public record Afwezig() implements Gegeven {}
