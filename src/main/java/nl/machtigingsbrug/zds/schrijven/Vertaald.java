package nl.machtigingsbrug.zds.schrijven;

import java.util.List;
import java.util.Optional;
import nl.machtigingsbrug.logboek.Betrokkenen;
import nl.machtigingsbrug.optreden.Onbekend;
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

    /** For the logboek: by the evidence, else as the message states it. */
    Betrokkenen betrokkenen() {
      Gevonden bewezen = bewijs;
      if (bewezen != null) {
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

    private Optional<Partij> enige(Rolsoort soort) {
      List<Elementrol> van = rollen.stream().filter(rol -> rol.soort() == soort).toList();
      return van.size() == 1 ? Rolpartij.van(van.get(0).rol()) : Optional.empty();
    }
  }
}
