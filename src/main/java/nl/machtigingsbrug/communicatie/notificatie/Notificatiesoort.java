package nl.machtigingsbrug.communicatie.notificatie;

import java.util.Arrays;
import java.util.Optional;

/** What can have happened to a zaak that people may have to hear of. */
enum Notificatiesoort {
  STATUS("zaken", "status", "statussen"),
  RESULTAAT("zaken", "resultaat", "resultaten"),
  DOCUMENT("zaken", "zaakinformatieobject", "zaakinformatieobjecten"),
  BESLUIT("besluiten", "besluit", "besluiten");

  private static final String ACTIE = "create";

  private final String kanaal;
  private final String resource;
  private final String collectie;

  Notificatiesoort(String kanaal, String resource, String collectie) {
    this.kanaal = kanaal;
    this.resource = resource;
    this.collectie = collectie;
  }

  /** The one that a message is about; empty for every other: it means nothing to us. */
  static Optional<Notificatiesoort> van(String kanaal, String resource, String actie) {
    return Arrays.stream(values())
        .filter(soort -> soort.kanaal.equals(kanaal) && soort.resource.equals(resource))
        .filter(soort -> actie.equals(ACTIE))
        .findFirst();
  }

  /** How the address of one begins, under its API. */
  String collectie() {
    return collectie;
  }
}
