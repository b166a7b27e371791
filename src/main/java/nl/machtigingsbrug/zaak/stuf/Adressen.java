package nl.machtigingsbrug.zaak.stuf;

import nl.machtigingsbrug.aansluiting.Basisadres;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Berichtcode;
import org.jspecify.annotations.Nullable;

/**
 * Where the services of a zaaksysteem are.
 *
 * @param vrij of VerwerkSynchroonVrijBericht: asks for numbers
 * @param ontvang of OntvangAsynchroon: tells of zaken, documents and statuses
 * @param vraag of BeantwoordVraag: asks what is there
 */
public record Adressen(Basisadres vrij, Basisadres ontvang, Basisadres vraag) {

  public Adressen {
    vereis(vrij, "adressen.vrij");
    vereis(ontvang, "adressen.ontvang");
    vereis(vraag, "adressen.vraag");
  }

  /** For a kind of message. */
  Basisadres van(Berichtcode soort) {
    return switch (soort) {
      case DI02 -> vrij;
      case LV01 -> vraag;
      default -> ontvang;
    };
  }

  /** Spring binds what is not configured as null. */
  private static void vereis(@Nullable Object waarde, String naam) {
    if (waarde == null) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, naam);
    }
  }
}
