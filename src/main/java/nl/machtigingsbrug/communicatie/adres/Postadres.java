package nl.machtigingsbrug.communicatie.adres;

import nl.machtigingsbrug.communicatie.Adres;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Partij;

/**
 * An address, and whose it is.
 *
 * @param van who lives there
 * @param post as it stands on the envelope
 * @param geheim whether nobody else may learn it (Wet BRP 2.59)
 */
public record Postadres(Partij van, Adres.Post post, boolean geheim) {

  /**
   * The address, for a letter to someone.
   *
   * @throws Afwijzing MB-BRIEF-04 where it is secret and the letter goes to another
   */
  public Adres.Post voorBriefAan(Partij ontvanger) {
    if (geheim && !van.equals(ontvanger)) {
      throw new Afwijzing(Foutcode.BRIEF_ADRES_GEHEIM);
    }
    return post;
  }

  @Override
  public String toString() {
    return "Postadres[***]";
  }
}
