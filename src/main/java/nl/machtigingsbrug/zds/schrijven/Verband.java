package nl.machtigingsbrug.zds.schrijven;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Another zaak that comes to belong to a zaak, or does so no more.
 *
 * @param sleutel names it within the message and over retries
 * @param soort what it is to the zaak
 * @param zaaknummer its number
 * @param relatie of a relevanteAndereZaak all but its address
 * @param komt false where it goes
 */
public record Verband(
    String sleutel, Verbandsoort soort, String zaaknummer, ObjectNode relatie, boolean komt) {

  @Override
  public String toString() {
    return "Verband[" + soort + "]";
  }
}
