package nl.machtigingsbrug.stuf;

/** An empty field without a reason: in the scope of a question it is asked for. */
public record Nil() implements Gegeven {}
