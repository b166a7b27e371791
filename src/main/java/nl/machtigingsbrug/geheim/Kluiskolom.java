package nl.machtigingsbrug.geheim;

/**
 * A column that the {@link Kluis} encrypts, with what it takes to encrypt it anew.
 *
 * @param tabel whose primary key is {@code id}
 * @param kolom the column
 * @param rijnaam how {@link Rij} names it
 * @param idsoort the type of the primary key in SQL
 * @param gemeente the gemeente of a row {@code t}, in SQL
 */
public record Kluiskolom(
    String tabel, String kolom, String rijnaam, String idsoort, String gemeente) {

  /** A column of a table with a uuid and a column for the gemeente, named after both. */
  public static Kluiskolom van(String tabel, String kolom) {
    return new Kluiskolom(tabel, kolom, tabel + "." + kolom, "uuid", "t.gemeente");
  }
}
