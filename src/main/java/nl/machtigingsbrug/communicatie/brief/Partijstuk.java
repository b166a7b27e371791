package nl.machtigingsbrug.communicatie.brief;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One file of a batch, as the index tells it.
 *
 * @param id by which its content is found
 * @param brief the id of the verzending
 * @param volgnummer of the letter in its batch, from 1
 * @param deel 0 for the letter, from 1 for its bijlagen
 * @param stukken how many files the letter has, itself among them
 * @param soort a Berichtsoort
 * @param venster LINKS or RECHTS
 */
record Partijstuk(
    UUID id,
    UUID brief,
    int volgnummer,
    int deel,
    int stukken,
    String sha256,
    long bytes,
    int paginas,
    String soort,
    String venster,
    @Nullable LocalDate publicatie,
    @Nullable LocalDate uiterlijk) {

  /** Of the id alone, so that the same letter always has the same name. */
  String bestand() {
    return brief + "-" + deel + ".pdf";
  }
}
