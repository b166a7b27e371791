package nl.machtigingsbrug.stuf;

import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;

/** The limits of the schemas on what is read, also where no schema was asked. */
final class Grens {

  private Grens() {}

  static void eis(@Nullable String tekst, int langste, String veld) {
    eis(tekst == null || tekst.length() <= langste, veld);
  }

  static void eis(Gegeven gegeven, int langste, String veld) {
    eis(gegeven.tekst(), langste, veld);
  }

  /** What XML 1.0 cannot hold cannot be written either. */
  static void eisXml(String tekst, String veld) {
    eis(
        tekst
            .codePoints()
            .allMatch(
                teken ->
                    teken == 0x9
                        || teken == 0xA
                        || teken == 0xD
                        || (teken >= 0x20 && teken <= 0xD7FF)
                        || (teken >= 0xE000 && teken <= 0xFFFD)
                        || teken >= 0x10000),
        veld);
  }

  static void eis(boolean klopt, String veld) {
    if (!klopt) {
      throw new Afwijzing(Foutcode.BERICHT_VELD_ONGELDIG, veld);
    }
  }
}
