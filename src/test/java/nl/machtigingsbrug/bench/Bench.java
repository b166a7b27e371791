package nl.machtigingsbrug.bench;

import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs what is asked for and writes the page: see docs/beheer/snelheid.md. */
public final class Bench {

  private static final int RONDEN = 5;
  private static final Path VERSLAG = Path.of("target", "bench", "verslag.md");

  private Bench() {}

  /** The argument names the parts, with commas between. */
  public static void main(String[] argumenten) {
    // Before the first server: the stand-ins would wait 40 ms with each answer.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    try {
      meet(List.of(argumenten[0].split(",")));
      System.exit(0);
    } catch (Exception e) {
      // Threads of the stand-ins would keep it waiting.
      e.printStackTrace();
      System.exit(1);
    }
  }

  private static void meet(List<String> delen) throws Exception {
    Verslag verslag = new Verslag();
    Runtime machine = Runtime.getRuntime();
    verslag.regel(
        "%d cores, Java %s, %d rounds, medians"
            .formatted(machine.availableProcessors(), Runtime.version(), RONDEN));
    if (delen.contains("saml")) {
      saml(verslag);
      verslag.schrijf(VERSLAG);
    }
    if (delen.contains("inname")) {
      Innamebench.meet(verslag, RONDEN);
      verslag.schrijf(VERSLAG);
    }
    if (delen.contains("stuf")) {
      Stufbench.meet(verslag, RONDEN);
      verslag.schrijf(VERSLAG);
    }
    if (delen.contains("keten")) {
      Ketenbench.meet(verslag, RONDEN);
      verslag.schrijf(VERSLAG);
    }
  }

  /** Interleaved: a round is one fork of each. */
  private static void saml(Verslag verslag) throws Exception {
    verslag.kop("SAML: verify and read, beside the RSA operations alone");
    double[] ons = new double[RONDEN];
    double[] kaal = new double[RONDEN];
    for (int ronde = 0; ronde < RONDEN; ronde++) {
      ons[ronde] = meet("lees");
      kaal[ronde] = meet("kaal");
    }
    double midden = Verslag.mediaan(ons);
    double grens = Verslag.mediaan(kaal);
    verslag.regel("| | median µs |\n|---|---|");
    verslag.regel("| read an assertion with two encrypted identities | %.0f |".formatted(midden));
    verslag.regel("| one verification and two decryptions by RSA | %.0f |".formatted(grens));
    verslag.regel("\n%.0f %% of the limit (target 70 %%)".formatted(100 * grens / midden));
  }

  private static double meet(String methode) throws Exception {
    RunResult resultaat =
        new Runner(
                new OptionsBuilder()
                    .include(SamlBench.class.getSimpleName() + "\\." + methode + "$")
                    .forks(1)
                    .warmupIterations(3)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(3)
                    .measurementTime(TimeValue.seconds(1))
                    .build())
            .runSingle();
    return resultaat.getPrimaryResult().getStatistics().getPercentile(50);
  }
}
