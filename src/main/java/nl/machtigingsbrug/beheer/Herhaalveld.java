package nl.machtigingsbrug.beheer;

import java.util.regex.Pattern;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.grens.Tekstveld;
import nl.machtigingsbrug.levering.Leveringbesluiten.Versie;
import org.jspecify.annotations.Nullable;

/** The fields that both messages of a replay have. */
final class Herhaalveld {

  private static final Pattern UUID_VORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

  private Herhaalveld() {}

  /**
   * What is asked of each levering.
   *
   * @throws Afwijzing MB-BERICHT-04 naming the field
   */
  static Herhaling lees(
      @Nullable String gemeente,
      @Nullable String verzoek,
      @Nullable String versie,
      @Nullable String door,
      @Nullable String toelichting) {
    return new Herhaling(
        Tekstveld.vereis(gemeente, "gemeente", 100),
        verzoek(verzoek),
        versie(versie),
        Tekstveld.vereis(door, "door", 100),
        Tekstveld.vereis(toelichting, "toelichting", 200));
  }

  /** A UUID can hold nine digits by chance; of any other token a BSN is refused. */
  private static String verzoek(@Nullable String verzoek) {
    if (verzoek == null
        || !TOKEN.matcher(verzoek).matches()
        || (!UUID_VORM.matcher(verzoek).matches() && Tekstveld.bevatBsn(verzoek))) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "verzoek");
    }
    return verzoek;
  }

  private static Versie versie(@Nullable String versie) {
    return switch (versie == null ? "" : versie) {
      case "vastgezet" -> Versie.VASTGEZET;
      case "nieuwste" -> Versie.NIEUWSTE;
      default -> throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, "versie");
    };
  }
}
