package nl.machtigingsbrug.communicatie.brief;

import java.time.LocalDate;
import java.util.List;
import nl.machtigingsbrug.communicatie.Adres;
import org.jspecify.annotations.Nullable;

/**
 * What one letter says.
 *
 * @param adres of who gets it
 * @param datum of the day on which it goes
 * @param kenmerk by which an answer finds back
 * @param zaak identificatie of the zaak, or null
 * @param uiterlijk the last day to do what is asked, or null
 * @param onderwerp its subject
 * @param tekst paragraphs parted by an empty line
 * @param toelichting as what and why the recipient gets it, or null to say nothing of that
 * @param bijlagen how they are called, in their order
 */
record Briefinhoud(
    Adres.Post adres,
    LocalDate datum,
    String kenmerk,
    @Nullable String zaak,
    @Nullable LocalDate uiterlijk,
    String onderwerp,
    String tekst,
    @Nullable String toelichting,
    List<String> bijlagen) {

  @Override
  public String toString() {
    return "Briefinhoud[***]";
  }
}
