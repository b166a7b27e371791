package nl.machtigingsbrug.stuf;

import nl.machtigingsbrug.optreden.Bsn;

/** The form of numbers. An error names the field, never the value. */
final class Identificaties {

  private Identificaties() {}

  static void eisBsn(Gegeven bsn) {
    String tekst = bsn.tekst();
    Grens.eis(tekst == null || Bsn.is(tekst), "inp.bsn");
  }

  static void eis(Gegeven gegeven, String patroon, String veld) {
    String tekst = gegeven.tekst();
    Grens.eis(tekst == null || tekst.matches(patroon), veld);
  }
}
