package nl.machtigingsbrug.communicatie.contact;

/** Who knows how people want to be reached. */
public enum Contactbron {
  /** Open Klant: the klantinteracties of the gemeente herself. */
  OPEN_KLANT("direct:contact-open-klant"),
  /** MOZa Profiel Service. */
  PROFIEL_SERVICE("direct:contact-profiel-service");

  private final String route;

  Contactbron(String route) {
    this.route = route;
  }

  String route() {
    return route;
  }
}
