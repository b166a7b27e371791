package nl.machtigingsbrug.levering;

/** The bestemming was stopped. */
final class Gestopt extends Onderbreking {
  private static final long serialVersionUID = 1L;

  Gestopt() {
    super("bestemming is stopped");
  }
}
