package nl.machtigingsbrug.dienst;

import static java.util.stream.Collectors.joining;

import java.util.List;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/** The catalogue holds errors; nothing of it can be used. Names all of them at once. */
public final class CatalogusOngeldig extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Melding> meldingen;

  CatalogusOngeldig(List<Melding> meldingen) {
    super(
        meldingen.stream()
            .map(Melding::toString)
            .collect(
                joining(
                    "\n  ",
                    Foutcode.CONFIG_ONGELDIG.code()
                        + " De catalogus van diensten is niet geldig:\n  ",
                    "")));
    this.meldingen = List.copyOf(meldingen);
  }

  /** The errors: of all gemeenten first, then of each; in order of file and line. */
  public List<Melding> meldingen() {
    return meldingen;
  }

  /**
   * One error.
   *
   * @param gemeente whose catalogue it spoils, or null where it spoils that of all
   * @param bestand in which file, or the folder itself
   * @param regel on which line, from 1
   * @param kolom in which column, from 1
   * @param tekst what is wrong and what to do, in plain Dutch
   */
  public record Melding(
      @Nullable String gemeente, String bestand, int regel, int kolom, String tekst) {

    Melding(String bestand, int regel, int kolom, String tekst) {
      this(null, bestand, regel, kolom, tekst);
    }

    Melding voor(String naam) {
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
}
