package nl.machtigingsbrug.communicatie.notificatie;

import java.net.URI;

/**
 * Something that happened to a zaak, as the message names it. Nothing else of the message counts:
 * what is true is in the zaaksysteem.
 *
 * @param adres of what was made, under the API that it is of
 */
record Notificatie(Notificatiesoort soort, URI adres) {

  /** What makes it this one: a thing is made once, however often that is told. */
  String kern() {
    return soort + " " + adres;
  }
}
