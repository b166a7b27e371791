package nl.machtigingsbrug.terugkoppeling;

import java.util.Optional;
import java.util.stream.Stream;

/** How far a back office is. Stored rows hold these words: none is ever renamed. */
enum Stand {
  /** Someone works on it. */
  IN_BEHANDELING("in-behandeling"),
  /** It is done. */
  AFGEHANDELD("afgehandeld"),
  /** It was not taken up. */
  NIET_IN_BEHANDELING_GENOMEN("niet-in-behandeling-genomen");

  private final String woord;

  Stand(String woord) {
    this.woord = woord;
  }

  /** As messages and the API write it. */
  String woord() {
    return woord;
  }

  static Optional<Stand> van(String woord) {
    return Stream.of(values()).filter(stand -> stand.woord.equals(woord)).findFirst();
  }
}
