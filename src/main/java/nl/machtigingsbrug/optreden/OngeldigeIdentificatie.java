package nl.machtigingsbrug.optreden;

/** A value is not an identifier of the kind that it was given as. Never carries the value. */
public final class OngeldigeIdentificatie extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  OngeldigeIdentificatie(String soort, String eis) {
    super(soort + " moet " + eis);
  }
}
