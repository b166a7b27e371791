package nl.machtigingsbrug.communicatie.adressering;

import nl.machtigingsbrug.communicatie.Hoedanigheid;
import nl.machtigingsbrug.optreden.NatuurlijkPersoon;

/** Whether the address of someone counts as secret; asked in vain it does. */
final class Adresgeheim {

  private Adresgeheim() {}

  static boolean geldt(Situatie situatie, Hoedanigheid wie, Beleid beleid) {
    return switch (situatie.feiten(wie).geheimhouding()) {
      case JA -> true;
      case NEE -> false;
      case NIET_GEVRAAGD ->
          situatie.feiten(wie).gemis(Brpfeit.GEHEIMHOUDING) != null
              || situatie.partij(wie) instanceof NatuurlijkPersoon
                  && beleid.onbekendeGeheimhouding().stream()
                      .anyMatch(grond -> grond == situatie.grond());
    };
  }
}
