package nl.machtigingsbrug.commando;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.machtigingsbrug.Machtigingsbrug;

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
    Path javaArgumenten = Files.createTempFile(map, "java", ".args");
    Files.writeString(javaArgumenten, "-cp\n\"" + klassenpad().replace("\\", "\\\\") + "\"\n");
    List<String> opdracht = new ArrayList<>();
    opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    opdracht.add("-Xmx512m");
    opdracht.add("-XX:TieredStopAtLevel=1");
    opdracht.add("@" + javaArgumenten);
    opdracht.add(Machtigingsbrug.class.getName());
    opdracht.addAll(List.of(argumenten));
    eigenschappen.forEach((naam, waarde) -> opdracht.add("--" + naam + "=" + waarde));
    return opdracht;
  }

  private static String klassenpad() {
    String alles =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(alles.split(File.pathSeparator))
        .filter(deel -> !deel.endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
