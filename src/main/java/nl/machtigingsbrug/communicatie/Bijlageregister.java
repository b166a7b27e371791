package nl.machtigingsbrug.communicatie;

/** Keeps the documents that go along with messages, so that a channel can refer to them. */
@FunctionalInterface
public interface Bijlageregister {

  /** Whether this gemeente has them kept. */
  boolean neemt(String gemeente);
}
