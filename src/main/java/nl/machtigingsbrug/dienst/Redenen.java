package nl.machtigingsbrug.dienst;

import nl.machtigingsbrug.optreden.BekendeGrond;
import nl.machtigingsbrug.optreden.Belang;

/** What the Toetsing says, in plain Dutch. No sentence holds a value of the evidence. */
final class Redenen {

  static final String ZELF = "De aanvrager handelt voor zichzelf. Dat mag bij deze dienst.";
  static final String NAMENS = "De gemachtigde mag dit namens de ander doen.";
  static final String DIENST_GESLOTEN = "Deze dienst kan nu niet worden gebruikt.";
  static final String NIET_VOOR_ZICHZELF =
      "Deze dienst is alleen voor wie namens een ander handelt.";
  static final String NIET_VOOR_DEZE_PARTIJ =
      "De dienst is niet bedoeld voor deze soort persoon of organisatie.";
  static final String NIET_DOOR_DEZE_PARTIJ =
      "Deze soort persoon of organisatie mag hier niet namens een ander handelen.";
  static final String GROND_ONBEKEND =
      "Wij weten niet waarom deze persoon namens de ander handelt.";
  static final String GEEN_KETEN =
      "De machtiging loopt via een tussenpersoon. Dat mag niet bij deze dienst.";
  static final String BEWIJS_VERLOPEN = "Het inloggen is te lang geleden.";
  static final String MACHTIGING_ANDERE_DIENST = "De machtiging is voor een andere dienst.";
  static final String INLOG_ANDERE_DIENST = "Er is ingelogd voor een andere dienst.";
  static final String NIVEAU_TE_LAAG = "Er is ingelogd op een te laag niveau.";
  static final String MANDAAT_ONDUIDELIJK =
      "Niet duidelijk is of de machtiging voor deze dienst geldt. Een medewerker kijkt ernaar.";
  static final String DIENST_NIET_GENOEMD =
      "Niet duidelijk is of de machtiging voor deze dienst geldt. Daarom is inzien niet mogelijk.";

  private Redenen() {}

  static String nietAangeboden(Handelingssoort handeling) {
    return switch (handeling) {
      case AANVRAGEN -> "Deze dienst kan niet worden aangevraagd.";
      case INZIEN -> "Bij deze dienst is niets in te zien.";
      case ONTVANGEN -> "Bij deze dienst zijn geen berichten te ontvangen.";
    };
  }

  static String dektNiet(BekendeGrond grond, Belang belang) {
    return "Wie handelt op grond van "
        + woord(grond)
        + ", beslist niet over "
        + woord(belang)
        + ".";
  }

  static String nietOpGrond(BekendeGrond grond) {
    return "Dit mag niet namens een ander op grond van " + woord(grond) + ".";
  }

  private static String woord(BekendeGrond grond) {
    return switch (grond) {
      case VRIJWILLIGE_MACHTIGING -> "een machtiging";
      case VOLMACHT -> "een volmacht";
      case OUDERLIJK_GEZAG -> "ouderlijk gezag";
      case VOOGDIJ -> "voogdij";
      case CURATELE -> "curatele";
      case BEWIND -> "bewind";
      case WSNP_BEWIND -> "bewind in de schuldsanering";
      case MENTORSCHAP -> "mentorschap";
      case NABESTAANDE -> "het afwikkelen van een nalatenschap";
      case ZAAKWAARNEMING -> "zaakwaarneming";
    };
  }

  private static String woord(Belang belang) {
    return switch (belang) {
      case VERMOGEN -> "geld en bezit";
      case ZORG -> "zorg en ondersteuning";
      case PERSOON -> "persoonlijke zaken";
    };
  }
}
