package nl.machtigingsbrug.zds;

import nl.machtigingsbrug.gemeente.Afnemer;
import nl.machtigingsbrug.stuf.Operatie;
import nl.machtigingsbrug.stuf.Stufbericht;
import nl.machtigingsbrug.stuf.Versie;
import org.jspecify.annotations.Nullable;

/**
 * One message that came in and may be handled: who sent it, for whom, and what it asks.
 *
 * @param afnemer the system that sent it
 * @param gemeente for which gemeente; the afnemer may act for it
 * @param versie of Zaak- en Documentservices
 * @param soap the namespace of the version of SOAP, in which the answer goes back
 * @param operatie what it asks
 * @param bericht the message, without the content of a document
 * @param document the content of its document, or null where it has none
 * @param ruw the whole call as it was received
 */
public record Zdsvraag(
    Afnemer afnemer,
    String gemeente,
    Versie versie,
    String soap,
    Operatie operatie,
    Stufbericht bericht,
    @Nullable Documentinhoud document,
    Ruwbericht ruw) {

  /** The exchange property under which it travels. */
  public static final String EIGENSCHAP = "zdsvraag";

  /** Says nothing of its content. */
  @Override
  public String toString() {
    return "Zdsvraag[" + operatie.naam() + "]";
  }
}
