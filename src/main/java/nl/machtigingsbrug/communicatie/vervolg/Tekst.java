package nl.machtigingsbrug.communicatie.vervolg;

/**
 * What a message says, in one variant.
 *
 * @param onderwerp its subject, on one line
 * @param tekst paragraphs, parted by an empty line
 */
public record Tekst(String onderwerp, String tekst) {

  /** Says nothing of the person. */
  @Override
  public String toString() {
    return "Tekst[***]";
  }
}
