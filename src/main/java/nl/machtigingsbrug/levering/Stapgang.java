package nl.machtigingsbrug.levering;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import nl.machtigingsbrug.levering.Aanroep.Antwoord;
import nl.machtigingsbrug.levering.Stapbegin.Gedaan;
import nl.machtigingsbrug.levering.Stapbegin.Onderbroken;
import org.jspecify.annotations.Nullable;

/** How a step goes: remembered, asked for, done or left to a human. */
class Stapgang {
  private final Stappen stappen;
  private final Stopschakelaar stopschakelaar;
  private final Uitkomstregel regel;

  Stapgang(Stappen stappen, Stopschakelaar stopschakelaar, Uitkomstregel regel) {
    this.stappen = stappen;
    this.stopschakelaar = stopschakelaar;
    this.regel = regel;
  }

  /**
   * Takes a step.
   *
   * @param navraag asks whether it happened; needed for NAVRAAG only
   * @return its result, remembered or new
   * @throws Onderbreking when the attempt ends here
   */
  JsonNode ga(
      Levering levering, String stap, Zekerheid zekerheid, Aanroep doe, @Nullable Aanroep navraag) {
    Stapbegin begin = stappen.begin(levering, stap, zekerheid);
    if (begin instanceof Gedaan gedaan) {
      return gedaan.resultaat();
    }
    if (begin instanceof Onderbroken onderbroken) {
      Zekerheid nu = zekerheid.naBeginAls(onderbroken.toen());
      if (nu == Zekerheid.BLIND) {
        throw fout(stap, new Uitkomst.Onbekend(Foutcode.LEVERING_UITKOMST_ONBEKEND, false), null);
      }
      return herdoe(levering, stap, zekerheid, doe, nu == Zekerheid.NAVRAAG ? navraag : null);
    }
    Antwoord antwoord = doe.roep();
    if (antwoord.fout() == null) {
      return onthoud(levering, stap, antwoord);
    }
    Uitkomst uitkomst = uitkomst(antwoord.fout(), zekerheid);
    if (uitkomst.isZekerNietGebeurd()) {
      stappen.wis(levering, stap);
    }
    throw fout(stap, uitkomst, antwoord.fout());
  }

  /**
   * Does again what was begun before. The call of then can come through at any moment, so its begin
   * stays noted whatever becomes of this one; and it can be why this one is refused.
   */
  private JsonNode herdoe(
      Levering levering, String stap, Zekerheid zekerheid, Aanroep doe, @Nullable Aanroep navraag) {
    Optional<JsonNode> gebeurd = vraagNa(levering, stap, navraag);
    if (gebeurd.isPresent()) {
      return gebeurd.get();
    }
    // The inquiry may have taken long.
    if (stopschakelaar.isGestopt(levering.gemeente(), levering.bestemming())) {
      throw new Gestopt();
    }
    stappen.herbegin(levering, stap, zekerheid);
    Antwoord antwoord = doe.roep();
    if (antwoord.fout() == null) {
      return onthoud(levering, stap, antwoord);
    }
    Uitkomst uitkomst = uitkomst(antwoord.fout(), zekerheid);
    Optional<JsonNode> intussen =
        uitkomst instanceof Uitkomst.Mislukt ? vraagNa(levering, stap, navraag) : Optional.empty();
    return intussen.orElseThrow(() -> fout(stap, uitkomst, antwoord.fout()));
  }

  /** A failing inquiry says nothing about the step: its begin stays noted. */
  private Optional<JsonNode> vraagNa(Levering levering, String stap, @Nullable Aanroep navraag) {
    if (navraag == null) {
      return Optional.empty();
    }
    Antwoord antwoord = navraag.roep();
    if (antwoord.fout() != null) {
      throw fout(stap, uitkomst(antwoord.fout(), Zekerheid.NAVRAAG), antwoord.fout());
    }
    return Stapresultaat.isLeeg(antwoord.body())
        ? Optional.empty()
        : Optional.of(onthoud(levering, stap, antwoord));
  }

  private Uitkomst uitkomst(Throwable fout, Zekerheid zekerheid) {
    sterfMee(fout);
    return regel.bepaal(fout).bij(zekerheid);
  }

  private JsonNode onthoud(Levering levering, String stap, Antwoord antwoord) {
    JsonNode resultaat = Stapresultaat.van(stap, antwoord.body());
    stappen.klaar(levering, stap, resultaat);
    return resultaat;
  }

  private static Stapfout fout(String stap, Uitkomst uitkomst, @Nullable Throwable oorzaak) {
    if (oorzaak == null) {
      return new Stapfout(stap, uitkomst, "");
    }
    String plaats =
        Oorzaken.zoek(oorzaak, Afwijzing.class)
            .map(Afwijzing::veld)
            .map(veld -> stap + " (" + veld + ")")
            .orElse(stap);
    return new Stapfout(stap, uitkomst, Oorzaken.kort(oorzaak), plaats);
  }

  /** An Error means that this process cannot be trusted to judge: the lease will run out. */
  private static void sterfMee(Throwable fout) {
    Oorzaken.zoek(fout, Error.class)
        .ifPresent(
            error -> {
              throw error;
            });
  }
}
