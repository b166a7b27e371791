package nl.machtigingsbrug.optreden;

/** The weighted checksum of BSN and RSIN (Logisch Ontwerp BRP, element 01.20). */
final class Elfproef {

  private Elfproef() {}

  /**
   * Whether nine digits, of which not all are zero, pass: 9a+8b+7c+6d+5e+4f+3g+2h-i is a multiple
   * of 11.
   */
  static boolean klopt(String cijfers) {
    if (!cijfers.matches("[0-9]{9}") || cijfers.equals("000000000")) {
      return false;
    }
    int som = -(cijfers.charAt(8) - '0');
    for (int plaats = 0; plaats < 8; plaats++) {
      som += (9 - plaats) * (cijfers.charAt(plaats) - '0');
    }
    return som % 11 == 0;
  }
}
