package nl.machtigingsbrug.levering;

/** Another attempt took over: this one may not write any more. */
final class LeaseKwijt extends Onderbreking {
  private static final long serialVersionUID = 1L;

  LeaseKwijt() {
    super("another attempt has the levering");
  }
}
