package nl.machtigingsbrug.zds.schrijven;

import java.util.List;
import java.util.Optional;
import nl.machtigingsbrug.logboek.Betrokkenen;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.Onbekend;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.stuf.Rolsoort;
import nl.machtigingsbrug.zaak.zgw.Rolpartij;
import nl.machtigingsbrug.zds.bewijs.Gevonden;
import org.jspecify.annotations.Nullable;

/**
 * A message in the words of ZGW.
 *
 * @param bericht what is stored
 * @param wie who has to do with it
 */
record Vertaald(Zaakbericht bericht, Wie wie) {

  /**
   * Who acts for whom.
   *
   * @param rollen as they are written
   * @param bewijs the evidence that they were laid beside, or null
   */
  record Wie(List<Elementrol> rollen, @Nullable Gevonden bewijs) {

    Wie {
      rollen = List.copyOf(rollen);
    }

    static Wie van(List<Elementrol> rollen) {
      return new Wie(rollen, null);
    }

    /** For the logboek: by the evidence, else as the message that went before it states it. */
    Betrokkenen betrokkenen() {
      Gevonden bewezen = bewijs;
      if (bewezen != null && isGevolgd(bewezen.optreden())) {
        return Betrokkenen.van(bewezen.optreden());
      }
      Optional<Partij> gemachtigde = enige(Rolsoort.GEMACHTIGDE);
      Optional<Partij> initiator = enige(Rolsoort.INITIATOR);
      if (gemachtigde.isPresent() && initiator.isPresent()) {
        return new Betrokkenen(
            gemachtigde.get(),
            initiator.get(),
            new Onbekend("zonder bewijs").naam(),
            List.of(),
            null);
      }
      return gemachtigde
          .or(() -> initiator)
          .map(Betrokkenen::alleen)
          .orElseGet(Betrokkenen::onbekend);
    }

    private boolean isGevolgd(Optreden optreden) {
      return rollen.stream()
          .allMatch(
              rol ->
                  switch (rol.soort()) {
                    case GEMACHTIGDE -> optreden instanceof Namens && is(rol, optreden.handelt());
                    case INITIATOR -> is(rol, optreden.betreft());
                    default -> true;
                  });
    }

    /** Of who has no number that we know nobody can say that it is another. */
    private static boolean is(Elementrol rol, Partij partij) {
      return Rolpartij.van(rol.rol()).map(partij::equals).orElse(true);
    }

    private Optional<Partij> enige(Rolsoort soort) {
      List<Elementrol> van = rollen.stream().filter(rol -> rol.soort() == soort).toList();
      return van.size() == 1 ? Rolpartij.van(van.get(0).rol()) : Optional.empty();
    }
  }
}
