package nl.machtigingsbrug.zds.modus;

import nl.machtigingsbrug.aansluiting.Basisadres;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.stuf.Berichtcode;
import org.jspecify.annotations.Nullable;

/**
 * Where the zaaksysteem behind us takes the messages of one version of Zaak- en Documentservices.
 *
 * @param ontvangAsynchroon the address for what is told (Lk01)
 * @param beantwoordVraag the address for what is asked (Lv01)
 * @param vrijBericht the address for what is asked freely (Di02)
 */
record Zaaksysteemadressen(
    @Nullable Basisadres ontvangAsynchroon,
    @Nullable Basisadres beantwoordVraag,
    @Nullable Basisadres vrijBericht) {

  /**
   * For one kind of message.
   *
   * @throws Afwijzing MB-CONFIG-01 with the setting that is missing
   */
  Basisadres voor(Berichtcode code) {
    return switch (code) {
      case LK01 -> vereis(ontvangAsynchroon, "ontvang-asynchroon");
      case LV01 -> vereis(beantwoordVraag, "beantwoord-vraag");
      case DI02 -> vereis(vrijBericht, "vrij-bericht");
      default -> throw new Afwijzing(Foutcode.BERICHT_SOORT_ONBEKEND, "berichtcode");
    };
  }

  private static Basisadres vereis(@Nullable Basisadres adres, String naam) {
    if (adres == null) {
      throw new Afwijzing(Foutcode.CONFIG_ONGELDIG, "machtigingsbrug.zds.modus " + naam);
    }
    return adres;
  }
}
