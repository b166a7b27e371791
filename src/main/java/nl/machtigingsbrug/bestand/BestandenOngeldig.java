package nl.machtigingsbrug.bestand;

import static java.util.stream.Collectors.joining;

import java.util.List;
import nl.machtigingsbrug.fout.Foutcode;

/** Files hold errors; nothing of them can be used. Names all of them at once. */
public abstract class BestandenOngeldig extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Melding> meldingen;

  /**
   * Tells them.
   *
   * @param kop what is not valid, a sentence without its full stop
   */
  protected BestandenOngeldig(String kop, List<Melding> meldingen) {
    super(
        meldingen.stream()
            .map(Melding::toString)
            .collect(joining("\n  ", Foutcode.CONFIG_ONGELDIG.code() + " " + kop + ":\n  ", "")));
    this.meldingen = List.copyOf(meldingen);
  }

  /** The errors: of all gemeenten first, then of each; in order of file and line. */
  public final List<Melding> meldingen() {
    return meldingen;
  }
}
