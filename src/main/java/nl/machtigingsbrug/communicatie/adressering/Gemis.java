package nl.machtigingsbrug.communicatie.adressering;

/** Why the BRP was asked for something and it is still not known. */
public enum Gemis {
  /** It gave no answer now; later it may. */
  GEEN_ANTWOORD("De BRP gaf geen antwoord."),
  /** It does not know the person. */
  PERSOON_ONBEKEND("De BRP kent de persoon niet."),
  /** It is being investigated whether it is so. */
  IN_ONDERZOEK("In de BRP is dit in onderzoek."),
  /** A date without day, month or year. */
  ONVOLLEDIG("In de BRP is de datum niet volledig."),
  /** It said something that we do not know. */
  ONBEKENDE_WAARDE("De BRP zegt iets wat wij niet kennen.");

  private final String uitleg;

  Gemis(String uitleg) {
    this.uitleg = uitleg;
  }

  String uitleg() {
    return uitleg;
  }
}
