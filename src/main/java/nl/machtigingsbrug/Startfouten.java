package nl.machtigingsbrug;

import nl.machtigingsbrug.bestand.BestandenOngeldig;
import nl.machtigingsbrug.fout.Afwijzing;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Tells why the application does not start in the words of the catalogue, without a trace. */
final class Startfouten implements FailureAnalyzer {

  @Override
  public @Nullable FailureAnalysis analyze(Throwable fout) {
    for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
      if (oorzaak instanceof BestandenOngeldig bestanden) {
        return new FailureAnalysis(
            bestanden.getMessage(), "Verbeter de genoemde plaatsen en start opnieuw.", fout);
      }
      if (oorzaak instanceof Afwijzing afwijzing) {
        return new FailureAnalysis(
            afwijzing.getMessage() + ": " + afwijzing.code().uitleg(),
            afwijzing.code().actie(),
            fout);
      }
    }
    return null;
  }
}
