package nl.machtigingsbrug.zaak.zgw;

import java.io.IOException;
import java.io.InputStream;

/**
 * A document that the zaak must get.
 *
 * @param sleutel names it within the zaak and over retries
 * @param naam its file name
 * @param mediatype its kind
 * @param omvang in bytes
 * @param soort the omschrijving of its informatieobjecttype
 * @param auteur who made it
 * @param bron opens its content, anew for every attempt
 */
record Zaakdocument(
    String sleutel,
    String naam,
    String mediatype,
    long omvang,
    String soort,
    String auteur,
    Bron bron) {

  /** Opens content. */
  @FunctionalInterface
  interface Bron {
    InputStream open() throws IOException;
  }

  @Override
  public String toString() {
    return "Zaakdocument[" + sleutel + "]";
  }
}
