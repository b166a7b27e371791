package nl.machtigingsbrug.buren;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** By what the neighbours of one gemeente know her: each has a key that no other takes. */
record Kanaalsleutels(String naam) {

  static Kanaalsleutels van(Buurgemeente gemeente) {
    return new Kanaalsleutels(gemeente.naam());
  }

  /** The agreement with the Berichtenbox. */
  String cpa() {
    return "cpa-" + naam;
  }

  String notifynl() {
    return naam + "-" + uuid("dienst") + "-" + uuid("geheim");
  }

  String vtb() {
    return "vtb-token-van-" + naam;
  }

  String magazijn() {
    return "magazijn-token-van-" + naam;
  }

  String klant() {
    return "klant-token-van-" + naam;
  }

  String brp() {
    return "alleen-voor-de-proef-en-de-demo-brp-" + naam;
  }

  private UUID uuid(String wat) {
    return UUID.nameUUIDFromBytes((naam + " " + wat).getBytes(StandardCharsets.UTF_8));
  }
}
