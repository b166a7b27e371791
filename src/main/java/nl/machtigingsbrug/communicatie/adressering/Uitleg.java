package nl.machtigingsbrug.communicatie.adressering;

import java.time.Instant;
import java.util.List;
import nl.machtigingsbrug.communicatie.Hoedanigheid;
import org.jspecify.annotations.Nullable;

/**
 * By what was decided. Holds nothing by which a person is known, so that it may go to the caller
 * and the logboek.
 *
 * @param regel the id of the rule, or null where none was asked
 * @param reden why, in plain Dutch
 * @param bronnen what the rule rests on
 * @param grond why the one acts for the other; empty for who acts for himself
 * @param peilmoment the moment for which facts and dates were looked at
 * @param versie of the rules
 * @param controles what was looked at, in order
 * @param kanalen of each channel of the rule whether it can be used
 */
public record Uitleg(
    @Nullable String regel,
    String reden,
    List<String> bronnen,
    String grond,
    Instant peilmoment,
    String versie,
    List<Controle> controles,
    List<Kanaaloordeel> kanalen) {

  public Uitleg {
    bronnen = List.copyOf(bronnen);
    controles = List.copyOf(controles);
    kanalen = List.copyOf(kanalen);
  }

  /**
   * Of one channel of the rule whether it can be used.
   *
   * @param hoedanigheid for whom
   * @param weg as the rules name it
   * @param bezwaar why it cannot, or null where it can
   */
  public record Kanaaloordeel(Hoedanigheid hoedanigheid, Weg weg, @Nullable Kanaalbezwaar bezwaar) {

    /** Whether it can be used. */
    public boolean bruikbaar() {
      return bezwaar == null;
    }
  }
}
