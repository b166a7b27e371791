package nl.machtigingsbrug.zds.modus;

import java.util.List;
import java.util.stream.Stream;
import nl.machtigingsbrug.stuf.Document;
import nl.machtigingsbrug.stuf.Gegeven;
import nl.machtigingsbrug.stuf.Mutatie;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.stuf.Stufbericht;
import nl.machtigingsbrug.stuf.Stufelement;
import nl.machtigingsbrug.zds.Zdsvraag;
import org.jspecify.annotations.Nullable;

/** Reads of a message what it is about, and nothing else: the rest is for who gets it. */
final class Zaakvelden {

  private static final String ZAAK = "ZAK";

  private Zaakvelden() {}

  /** What a message calls its zaaktype: by code, else by omschrijving; null where by neither. */
  static @Nullable String zaaktype(Stufbericht bericht) {
    List<Stufelement> typen =
        bericht.inhoud().kinderen(Ruimte.ZKN, "object").stream()
            .filter(object -> ZAAK.equals(object.attribuut("entiteittype")))
            .flatMap(object -> kind(object, "isVan"))
            .flatMap(isVan -> kind(isVan, "gerelateerde"))
            .toList();
    return Stream.of("code", "omschrijving")
        .flatMap(naam -> typen.stream().map(type -> type.gegeven(Ruimte.ZKN, naam)))
        .map(Gegeven::tekst)
        .filter(tekst -> tekst != null)
        .findFirst()
        .orElse(null);
  }

  /** The number of the one zaak that a message changes; null where it names none, or several. */
  static @Nullable String zaaknummer(Zdsvraag vraag) {
    return switch (vraag.operatie()) {
      case CREEER_ZAAK, UPDATE_ZAAK, ACTUALISEER_ZAAKSTATUS ->
          Mutatie.zaak(vraag.bericht()).wordt().identificatie().tekst();
      case VOEG_ZAAKDOCUMENT_TOE, MAAK_ZAAKDOCUMENT -> {
        Document document = Mutatie.document(vraag.bericht()).wordt();
        yield document.zaken().size() == 1 ? document.zaken().get(0).tekst() : null;
      }
      default -> null;
    };
  }

  private static Stream<Stufelement> kind(Stufelement element, String naam) {
    return Stream.ofNullable(element.kind(Ruimte.ZKN, naam));
  }
}
