package nl.machtigingsbrug.zds.schrijven;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.stuf.Rolsoort;
import nl.machtigingsbrug.zaak.zgw.Betrokkene;
import nl.machtigingsbrug.zaak.zgw.Profiel;
import nl.machtigingsbrug.zaak.zgw.Rolvoorstel;
import nl.machtigingsbrug.zds.bewijs.Rolvergelijking;
import nl.machtigingsbrug.zds.bewijs.Rolvergelijking.Stand;
import org.jspecify.annotations.Nullable;

/**
 * Who acts for whom as evidence shows it, in the words of a message.
 *
 * @param handelt the gemachtigde, or null where nobody acts for another
 * @param betreft the initiator
 */
record Bewezenrollen(@Nullable Elementrol handelt, Elementrol betreft) {

  private static final String CONTEXT = "authenticatieContext";
  private static final String TOELICHTING = "roltoelichting";

  /**
   * Those of {@code optreden}.
   *
   * @param voorstellen the same, with how the person at the keyboard logged in
   */
  static Bewezenrollen van(Optreden optreden, Profiel profiel, List<Rolvoorstel> voorstellen) {
    Elementrol betreft = rol(Rolsoort.INITIATOR, optreden.betreft(), profiel);
    return optreden instanceof Namens
        ? new Bewezenrollen(
            metContext(rol(Rolsoort.GEMACHTIGDE, optreden.handelt(), profiel), voorstellen),
            betreft)
        : new Bewezenrollen(null, metContext(betreft, voorstellen));
  }

  /**
   * The roles of a new zaak: these, with what the message says of the same people, and the other
   * ones that it names.
   */
  List<Elementrol> verrijk(List<Elementrol> rollen, Rolvergelijking vergelijking) {
    List<Elementrol> samen = new ArrayList<>();
    if (handelt != null) {
      samen.add(aangevuld(handelt, rollen, vergelijking.gemachtigde()));
    }
    samen.add(aangevuld(betreft, rollen, vergelijking.initiator()));
    rollen.stream().filter(rol -> !isBewezenSoort(rol)).forEach(samen::add);
    return List.copyOf(samen);
  }

  /** How the roles of a zaak change, without those that say something else. */
  List<Rolmutatie> verrijk(List<Rolmutatie> mutaties) {
    return mutaties.stream().flatMap(this::zonderAnder).toList();
  }

  private Stream<Rolmutatie> zonderAnder(Rolmutatie mutatie) {
    Elementrol was = mutatie.was();
    Elementrol wordt = mutatie.wordt();
    if (wordt == null || !isBewezenSoort(wordt) || isBewezen(wordt)) {
      return Stream.of(mutatie);
    }
    return was == null || isBewezen(was) ? Stream.empty() : Stream.of(new Rolmutatie(was, null));
  }

  private boolean isBewezen(Elementrol rol) {
    Elementrol bewezen = rol.soort() == Rolsoort.INITIATOR ? betreft : handelt;
    return bewezen != null && rol.soort() == bewezen.soort() && rol.isOver(bewezen);
  }

  private static boolean isBewezenSoort(Elementrol rol) {
    return rol.soort() == Rolsoort.GEMACHTIGDE || rol.soort() == Rolsoort.INITIATOR;
  }

  /** With the name and address that the message has of this party, in whatever role. */
  private static Elementrol aangevuld(Elementrol bewezen, List<Elementrol> rollen, Stand stand) {
    return rollen.stream()
        .filter(rol -> stand == Stand.EENS ? rol.soort() == bewezen.soort() : rol.isOver(bewezen))
        .findFirst()
        .map(rol -> bewezen.met(metContext(rol.rol().deepCopy(), bewezen.rol())))
        .orElse(bewezen);
  }

  private static ObjectNode metContext(ObjectNode rol, ObjectNode bewezen) {
    if (bewezen.has(CONTEXT)) {
      rol.set(CONTEXT, bewezen.get(CONTEXT));
      rol.set(TOELICHTING, bewezen.get(TOELICHTING));
    }
    return rol;
  }

  private static Elementrol metContext(Elementrol rol, List<Rolvoorstel> voorstellen) {
    ObjectNode json = rol.rol().deepCopy();
    for (Rolvoorstel voorstel : voorstellen) {
      var context = voorstel.authenticatieContext();
      if (context != null) {
        json.set(CONTEXT, context.json());
        json.put(TOELICHTING, voorstel.toelichting());
      }
    }
    return rol.met(json);
  }

  private static Elementrol rol(Rolsoort soort, Partij partij, Profiel profiel) {
    Betrokkene betrokkene = Betrokkene.van(partij, profiel, soort.name().toLowerCase(Locale.ROOT));
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("betrokkeneType", betrokkene.type());
    ObjectNode identificatie = json.putObject("betrokkeneIdentificatie");
    betrokkene.identificatie().forEach(identificatie::put);
    return new Elementrol(soort, "", "", json);
  }

  /** They hold BSNs. */
  @Override
  public String toString() {
    return "Bewezenrollen[***]";
  }
}
