package nl.machtigingsbrug.zds.modus;

import java.util.List;
import nl.machtigingsbrug.stuf.Ruimte;
import nl.machtigingsbrug.stuf.Stufbericht;
import nl.machtigingsbrug.stuf.Stufelement;
import org.jspecify.annotations.Nullable;

/** Reads of a message what it is about, and nothing else: the rest is for who gets it. */
final class Zaakvelden {

  private static final String ZAAK = "ZAK";

  private Zaakvelden() {}

  /** The code of the zaaktype that a message names, or null. */
  static @Nullable String zaaktype(Stufbericht bericht) {
    List<Stufelement> objecten = bericht.inhoud().kinderen(Ruimte.ZKN, "object");
    for (Stufelement object : objecten) {
      Stufelement isVan =
          ZAAK.equals(object.attribuut("entiteittype")) ? object.kind(Ruimte.ZKN, "isVan") : null;
      Stufelement zaaktype = isVan == null ? null : isVan.kind(Ruimte.ZKN, "gerelateerde");
      String code = zaaktype == null ? null : zaaktype.gegeven(Ruimte.ZKN, "code").tekst();
      if (code != null) {
        return code;
      }
    }
    return null;
  }
}
