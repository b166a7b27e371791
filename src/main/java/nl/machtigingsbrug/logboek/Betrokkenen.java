package nl.machtigingsbrug.logboek;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.machtigingsbrug.optreden.Namens;
import nl.machtigingsbrug.optreden.Optreden;
import nl.machtigingsbrug.optreden.Partij;
import nl.machtigingsbrug.optreden.Vertegenwoordiging;
import org.jspecify.annotations.Nullable;

/**
 * Who acted and for whom.
 *
 * @param wie who acted; null where refused evidence does not tell
 * @param namensWie for whom; null where someone acted for themselves
 * @param grond the name of the grond; present exactly when {@code namensWie} is
 * @param keten the intermediaries of a ketenmachtiging
 * @param handelende the opaque id of the employee where an organisation acted
 */
public record Betrokkenen(
    @Nullable Partij wie,
    @Nullable Partij namensWie,
    @Nullable String grond,
    List<Partij> keten,
    @Nullable String handelende) {

  public Betrokkenen {
    if ((namensWie == null) != (grond == null)) {
      throw new IllegalArgumentException("Namens wie en grond horen bij elkaar");
    }
    keten = List.copyOf(keten);
  }

  /** As the evidence shows. */
  public static Betrokkenen van(Optreden optreden) {
    if (optreden instanceof Namens namens) {
      Vertegenwoordiging v = namens.vertegenwoordiging();
      return new Betrokkenen(
          v.gemachtigde(), v.vertegenwoordigde(), v.grond().naam(), v.keten(), v.handelende());
    }
    return alleen(optreden.handelt());
  }

  /** One party that acts for itself. */
  public static Betrokkenen alleen(Partij wie) {
    return new Betrokkenen(wie, null, null, List.of(), null);
  }

  /** Nobody is known, as with evidence that cannot be read. */
  public static Betrokkenen onbekend() {
    return new Betrokkenen(null, null, null, List.of(), null);
  }

  /** Everyone by whom the line can be found. */
  Set<Partij> personen() {
    Set<Partij> personen = new LinkedHashSet<>(keten);
    if (wie != null) {
      personen.add(wie);
    }
    if (namensWie != null) {
      personen.add(namensWie);
    }
    return personen;
  }
}
