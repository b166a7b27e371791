package nl.machtigingsbrug.communicatie.brp;

import java.util.List;
import nl.machtigingsbrug.optreden.Bsn;

/**
 * One question about one person.
 *
 * @param gemeente who asks
 * @param bsn about whom
 * @param velden what is asked and nothing else; at least one. What must be known besides (secrecy,
 *     death) the BRP adds by itself
 * @param doel what for
 */
public record Brpvraag(String gemeente, Bsn bsn, List<String> velden, Brpdoel doel) {
  public Brpvraag {
    velden = List.copyOf(velden);
  }
}
