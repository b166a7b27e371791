package nl.machtigingsbrug.beheer;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a replay did with one levering. */
enum Herhaaluitkomst {
  /** It goes on at the step where it failed. */
  HERVAT("hervat"),
  /** It was waiting or running already: nothing was done. */
  LIEP_AL("liepAl"),
  /** It may not be delivered again. */
  GEWEIGERD("geweigerd");

  private final String naam;

  Herhaaluitkomst(String naam) {
    this.naam = naam;
  }

  /** The name that messages use. */
  @JsonValue
  String naam() {
    return naam;
  }
}
