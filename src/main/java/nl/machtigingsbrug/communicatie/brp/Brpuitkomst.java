package nl.machtigingsbrug.communicatie.brp;

import java.time.LocalDate;
import nl.machtigingsbrug.communicatie.adressering.Geheimhouding;
import nl.machtigingsbrug.communicatie.adressering.Gezag;
import nl.machtigingsbrug.communicatie.adressering.Levensstand;
import nl.machtigingsbrug.communicatie.adressering.Navraag;
import org.jspecify.annotations.Nullable;

/**
 * What the BRP said of someone.
 *
 * @param levensstand whether he is alive
 * @param geheimhouding whether his address is secret
 * @param geboren to the day, or null where that is not known
 * @param gezag of the gemachtigde over him
 * @param navraag when it was asked for what, or null where it was not
 */
public record Brpuitkomst(
    Levensstand levensstand,
    Geheimhouding geheimhouding,
    @Nullable LocalDate geboren,
    Gezag gezag,
    @Nullable Navraag navraag) {

  /** Nobody asked anything. */
  public static final Brpuitkomst NIET_GEVRAAGD = leeg(null);

  /** Nothing is known. */
  static Brpuitkomst leeg(@Nullable Navraag navraag) {
    return new Brpuitkomst(
        Levensstand.NIET_GEVRAAGD, Geheimhouding.NIET_GEVRAAGD, null, Gezag.NIET_GEVRAAGD, navraag);
  }

  /** Without the date of birth. */
  @Override
  public String toString() {
    return "Brpuitkomst[***]";
  }
}
