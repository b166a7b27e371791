package nl.machtigingsbrug.buren.zaaksysteem;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A call that is refused, with the answer that the standard prescribes (ZGW, Fout). */
final class Weigering extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final String veld;

  private Weigering(int status, String code, String veld) {
    super(code + " " + veld);
    this.status = status;
    this.code = code;
    this.veld = veld;
  }

  static Weigering veld(String veld, String code) {
    return new Weigering(400, code, veld);
  }

  static Weigering status(int status, String code) {
    return new Weigering(status, code, "");
  }

  int status() {
    return status;
  }

  ObjectNode json() {
    ObjectNode fout =
        JsonNodeFactory.instance
            .objectNode()
            .put("type", "https://zaaksysteem.example/ref/fouten/" + code)
            .put("code", veld.isEmpty() ? code : "invalid")
            .put("title", veld.isEmpty() ? code : "Invalid input.")
            .put("status", status)
            .put("detail", "")
            .put("instance", "urn:uuid:00000000-0000-4000-8000-000000000000");
    if (!veld.isEmpty()) {
      fout.putArray("invalidParams")
          .addObject()
          .put("name", veld)
          .put("code", code)
          .put("reason", code);
    }
    return fout;
  }
}
