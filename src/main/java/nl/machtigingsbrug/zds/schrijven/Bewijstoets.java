package nl.machtigingsbrug.zds.schrijven;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.stuf.Rolsoort;
import nl.machtigingsbrug.zaak.zgw.Betrokkene;
import nl.machtigingsbrug.zaak.zgw.Profiel;
import nl.machtigingsbrug.zaak.zgw.Rolvoorstel;
import org.jspecify.annotations.Nullable;

/**
 * Lays what a message says of who acts for whom beside the evidence for it.
 *
 * @param voorrang what counts where they disagree
 * @param profiel of the zaaksysteem
 */
record Bewijstoets(Bewijsvoorrang voorrang, Profiel profiel) {

  /**
   * The roles with what the evidence adds.
   *
   * @param rollen as the message has them
   * @param voorstellen those of {@code optreden}, for how the people logged in
   * @throws Afwijzing MB-STUF-13 where they disagree and neither goes before
   */
  List<Elementrol> verrijk(
      List<Elementrol> rollen, Optreden optreden, List<Rolvoorstel> voorstellen) {
    @Nullable Elementrol gemachtigde =
        optreden instanceof Namens ? rol(Rolsoort.GEMACHTIGDE, optreden.handelt()) : null;
    Elementrol initiator = rol(Rolsoort.INITIATOR, optreden.betreft());
    boolean eens =
        past(rollen, Rolsoort.GEMACHTIGDE, gemachtigde)
            && past(rollen, Rolsoort.INITIATOR, initiator);
    if (!eens && voorrang == Bewijsvoorrang.WEIGEREN) {
      throw new Afwijzing(Foutcode.ZAAKBERICHT_BEWIJS_ANDERS, "rollen");
    }
    if (!eens && voorrang == Bewijsvoorrang.BERICHT) {
      return rollen;
    }
    List<Elementrol> samen = new ArrayList<>();
    if (gemachtigde != null) {
      samen.add(metContext(uitBericht(rollen, gemachtigde), voorstellen));
    }
    Elementrol eerste = uitBericht(rollen, initiator);
    samen.add(gemachtigde == null ? metContext(eerste, voorstellen) : eerste);
    rollen.stream()
        .filter(rol -> rol.soort() != Rolsoort.GEMACHTIGDE && rol.soort() != Rolsoort.INITIATOR)
        .forEach(samen::add);
    return List.copyOf(samen);
  }

  /** Nothing said agrees with anything; who is named must be the one. */
  private static boolean past(
      List<Elementrol> rollen, Rolsoort soort, @Nullable Elementrol bewezen) {
    List<Elementrol> gezegd = rollen.stream().filter(rol -> rol.soort() == soort).toList();
    return gezegd.isEmpty()
        || (bewezen != null && gezegd.size() == 1 && gezegd.get(0).isOver(bewezen));
  }

  /** With the name and address that the message has of this party. */
  private static Elementrol uitBericht(List<Elementrol> rollen, Elementrol bewezen) {
    return rollen.stream()
        .filter(rol -> rol.isOver(bewezen))
        .findFirst()
        .map(rol -> bewezen.met(rol.rol().deepCopy()))
        .orElse(bewezen);
  }

  private static Elementrol metContext(Elementrol rol, List<Rolvoorstel> voorstellen) {
    ObjectNode json = rol.rol().deepCopy();
    for (Rolvoorstel voorstel : voorstellen) {
      var context = voorstel.authenticatieContext();
      if (context != null) {
        json.set("authenticatieContext", context.json());
        json.put("roltoelichting", voorstel.toelichting());
      }
    }
    return rol.met(json);
  }

  private Elementrol rol(Rolsoort soort, Partij partij) {
    Betrokkene betrokkene =
        Betrokkene.van(partij, profiel, soort.name().toLowerCase(java.util.Locale.ROOT));
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("betrokkeneType", betrokkene.type());
    ObjectNode identificatie = json.putObject("betrokkeneIdentificatie");
    betrokkene.identificatie().forEach(identificatie::put);
    return new Elementrol(soort, "", "", json);
  }
}
