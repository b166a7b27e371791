package nl.machtigingsbrug.zds;

import nl.machtigingsbrug.stuf.Berichtcode;
import nl.machtigingsbrug.stuf.Versie;

/**
 * What the address of a call says.
 *
 * @param gemeente for which gemeente
 * @param versie of Zaak- en Documentservices
 * @param dienst the name of the service, or nothing; decides nothing but how an error is called
 *     while no message is known
 */
record Zdspad(String gemeente, Versie versie, String dienst) {

  private static final int GEMEENTE = 3;

  /** Reads a path that {@link Zdspadfilter} let through. */
  static Zdspad van(String pad) {
    String[] delen = pad.split("/", -1);
    return new Zdspad(
        delen[GEMEENTE],
        delen[GEMEENTE + 1].equals("zds11") ? Versie.ZDS_1_1 : Versie.ZDS_1_2,
        delen.length > GEMEENTE + 2 ? delen[GEMEENTE + 2] : "");
  }

  /** How an error is called that comes before the message says what it is. */
  Berichtcode fout() {
    return dienst.equals("OntvangAsynchroon") || dienst.isEmpty()
        ? Berichtcode.FO03
        : Berichtcode.FO02;
  }
}
