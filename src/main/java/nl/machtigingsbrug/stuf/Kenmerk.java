package nl.machtigingsbrug.stuf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By what another system knows a zaak.
 *
 * @param kenmerk at most 40 characters
 * @param bron whose it is, at most 40 characters
 */
public record Kenmerk(String kenmerk, String bron) {

  public Kenmerk {
    Grens.eis(kenmerk, 40, "kenmerk");
    Grens.eis(bron, 40, "bron");
  }

  /** Those of a zaak; one of which half is said is no kenmerk. */
  public static List<Kenmerk> van(Stufelement zaak) {
    return zaak.kinderen(Ruimte.ZKN, "kenmerk").stream()
        .filter(element -> tekst(element, "kenmerk") != null && tekst(element, "bron") != null)
        .map(
            element ->
                new Kenmerk(
                    String.valueOf(tekst(element, "kenmerk")),
                    String.valueOf(tekst(element, "bron"))))
        .toList();
  }

  private static @Nullable String tekst(Stufelement element, String naam) {
    return element.gegeven(Ruimte.ZKN, naam).tekst();
  }
}
