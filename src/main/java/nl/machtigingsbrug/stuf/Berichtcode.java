package nl.machtigingsbrug.stuf;

import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;

/** The kinds of message that are known here (StUF 03.01, 4.2). */
public enum Berichtcode {
  LK01("Lk01"),
  LV01("Lv01"),
  LA01("La01"),
  DI02("Di02"),
  DU02("Du02"),
  BV01("Bv01"),
  BV02("Bv02"),
  BV03("Bv03"),
  FO01("Fo01"),
  FO02("Fo02"),
  FO03("Fo03");

  private final String code;

  Berichtcode(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  static Berichtcode van(String code) {
    for (Berichtcode soort : values()) {
      if (soort.code.equals(code)) {
        return soort;
      }
    }
    throw new Afwijzing(Foutcode.BERICHT_SOORT_ONBEKEND, "berichtcode");
  }
}
