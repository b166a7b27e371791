package nl.machtigingsbrug.zds.schrijven;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A rol that is made.
 *
 * @param sleutel names it within the message and over retries
 * @param rol the body of {@code POST /rollen} but for the zaak
 */
public record Rolopdracht(String sleutel, ObjectNode rol) {

  @Override
  public String toString() {
    return "Rolopdracht[" + sleutel + "]";
  }
}
