package nl.machtigingsbrug.zaak.zgw;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;

/**
 * A document that the zaak must get.
 *
 * @param sleutel names it within the zaak and over retries
 * @param naam its file name
 * @param mediatype its kind
 * @param omvang in bytes
 * @param soort the omschrijving of its informatieobjecttype
 * @param auteur who made it
 * @param dag on which it was made or came
 * @param bron opens its content, anew for every attempt
 */
public record Zaakdocument(
    String sleutel,
    String naam,
    String mediatype,
    long omvang,
    String soort,
    String auteur,
    LocalDate dag,
    Bron bron) {

  /** Opens content. */
  @FunctionalInterface
  public interface Bron {
    InputStream open() throws IOException;
  }

  @Override
  public String toString() {
    return "Zaakdocument[" + sleutel + "]";
  }
}
