package nl.machtigingsbrug.levering;

/**
 * An Error ended the attempt. It stands in for the Error while Camel unwinds: thrown through Camel
 * itself, an Error leaves work of this attempt on the thread, to fall on the next one. {@link
 * Leveraar} throws the Error afterwards.
 */
final class Afgebroken extends Onderbreking {
  private static final long serialVersionUID = 1L;

  Afgebroken() {
    super("an Error ended the attempt");
  }
}
