package nl.machtigingsbrug.bench;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.machtigingsbrug.bench.kaal.Kalebrug;
import nl.machtigingsbrug.proces.Poorten;

/** The bare routes, as a process of their own with as much memory as we have. */
final class Kaal implements AutoCloseable {

  private final Process proces;
  private final int poort;

  private Kaal(Process proces, int poort) {
    this.proces = proces;
    this.poort = poort;
  }

  /**
   * Starts it.
   *
   * @param zgw host, port and path that it calls
   * @param aanroepen how often for each message
   * @param soap the address that it passes on to
   */
  static Kaal start(List<String> jvm, String zgw, long aanroepen, String soap) throws Exception {
    int poort = Poorten.vrij();
    Path log = Files.createTempFile("kaal", ".log");
    List<String> opdracht = new ArrayList<>();
    opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    opdracht.addAll(jvm);
    opdracht.addAll(List.of("-cp", System.getProperty("java.class.path")));
    opdracht.add(Kalebrug.class.getName());
    opdracht.addAll(List.of(String.valueOf(poort), zgw, String.valueOf(aanroepen), soap));
    Process proces =
        new ProcessBuilder(opdracht).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    long einde = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (System.nanoTime() < einde && proces.isAlive()) {
      if (Files.readString(log).contains("Started Kalebrug")) {
        return new Kaal(proces, poort);
      }
      Thread.sleep(200);
    }
    proces.destroy();
    throw new IllegalStateException("the bare routes did not start, see " + log);
  }

  URI adres(String pad) {
    return URI.create("http://localhost:" + poort + pad);
  }

  @Override
  public void close() {
    proces.destroy();
  }
}
