package nl.machtigingsbrug.dienst;

import static java.util.stream.Collectors.joining;

import java.util.List;
import nl.machtigingsbrug.fout.Foutcode;

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

  /** The errors, in order of file and line. */
  public List<Melding> meldingen() {
    return meldingen;
  }

  /**
   * One error.
   *
   * @param bestand in which file, or the folder itself
   * @param regel on which line, from 1
   * @param kolom in which column, from 1
   * @param tekst what is wrong and what to do, in plain Dutch
   */
  public record Melding(String bestand, int regel, int kolom, String tekst) {

    @Override
    public String toString() {
      return bestand + ", regel " + regel + ", kolom " + kolom + ": " + tekst;
    }
  }
}
