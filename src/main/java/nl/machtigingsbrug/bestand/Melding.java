package nl.machtigingsbrug.bestand;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One error in a file.
 *
 * @param gemeente whose files it spoils, or null where it spoils those of all
 * @param bestand in which file, or the folder itself
 * @param regel on which line, from 1
 * @param kolom in which column, from 1
 * @param tekst what is wrong and what to do, in plain Dutch
 */
public record Melding(
    @Nullable String gemeente, String bestand, int regel, int kolom, String tekst) {

  /** In order of file and line. */
  public static final Comparator<Melding> OP_PLAATS =
      Comparator.comparing(Melding::bestand)
          .thenComparing(Melding::regel)
          .thenComparing(Melding::kolom);

  public Melding(String bestand, int regel, int kolom, String tekst) {
    this(null, bestand, regel, kolom, tekst);
  }

  /** The same, of one gemeente. */
  public Melding voor(String naam) {
    return new Melding(naam, bestand, regel, kolom, tekst);
  }

  @Override
  public String toString() {
    return (gemeente == null ? "" : "gemeente " + gemeente + ": ")
        + bestand
        + ", regel "
        + regel
        + ", kolom "
        + kolom
        + ": "
        + tekst;
  }
}
