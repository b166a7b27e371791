package nl.machtigingsbrug.commando;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.machtigingsbrug.proces.Javaopdracht;

/** Runs a command in a process of its own, without any class of the tests. */
public final class Opdrachtregel {

  private final Path map;

  /** Keeps its files in {@code map}. */
  public Opdrachtregel(Path map) {
    this.map = map;
  }

  /**
   * What came of it.
   *
   * @param uit lines on stdout
   * @param fout all of stderr
   */
  public record Uitkomst(int status, List<String> uit, String fout) {}

  /** Runs; the properties follow the arguments as {@code --naam=waarde}. */
  public Uitkomst voer(Map<String, String> eigenschappen, String... argumenten) {
    try {
      Path uit = Files.createTempFile(map, "uit", ".txt");
      Path fout = Files.createTempFile(map, "fout", ".txt");
      Process proces =
          new ProcessBuilder(opdracht(eigenschappen, argumenten))
              .redirectOutput(uit.toFile())
              .redirectError(fout.toFile())
              .start();
      try {
        if (!proces.waitFor(2, TimeUnit.MINUTES)) {
          throw new IllegalStateException("the command does not end:\n" + Files.readString(uit));
        }
      } finally {
        proces.destroyForcibly();
      }
      return new Uitkomst(proces.exitValue(), Files.readAllLines(uit), Files.readString(fout));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private List<String> opdracht(Map<String, String> eigenschappen, String... argumenten)
      throws IOException {
    List<String> alle = new ArrayList<>(List.of(argumenten));
    eigenschappen.forEach((naam, waarde) -> alle.add("--" + naam + "=" + waarde));
    return Javaopdracht.van(map, alle);
  }
}
