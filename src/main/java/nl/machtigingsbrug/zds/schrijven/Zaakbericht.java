package nl.machtigingsbrug.zds.schrijven;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.machtigingsbrug.stuf.Operatie;
import org.jspecify.annotations.Nullable;

/**
 * What a message asks of a zaak, translated at acceptance: every attempt does the same.
 *
 * @param operatie as the message asked it
 * @param zaaknummer of the zaak; empty where a document is changed, whatever its zaken
 * @param aanmaak how the zaak is made, or null where it is there
 * @param wijziging the fields of the zaak that change, or null
 * @param rollen how the rollen of a zaak that is there change
 * @param statussen that are set, in this order
 * @param eigenschappen value by name
 * @param stuk the document, or null
 * @param resultaat what becomes of the resultaat of the zaak, or null where it stays
 * @param verbanden the other zaken that come to belong to it, or do so no more
 * @param bewijs for a zaak that is there, or null
 */
record Zaakbericht(
    Operatie operatie,
    String zaaknummer,
    @Nullable Aanmaak aanmaak,
    @Nullable ObjectNode wijziging,
    List<Rolmutatie> rollen,
    List<Statuszetting> statussen,
    Map<String, String> eigenschappen,
    @Nullable Stuk stuk,
    @Nullable Resultaatzetting resultaat,
    List<Verband> verbanden,
    @Nullable Zaakbewijs bewijs) {

  Zaakbericht {
    rollen = List.copyOf(rollen);
    statussen = List.copyOf(statussen);
    eigenschappen = Map.copyOf(eigenschappen);
    // A message that was accepted by an earlier version says nothing of them.
    verbanden = Stream.ofNullable(verbanden).flatMap(List::stream).toList();
  }

  /** It holds BSNs. */
  @Override
  public String toString() {
    return "Zaakbericht[" + operatie + "]";
  }
}
