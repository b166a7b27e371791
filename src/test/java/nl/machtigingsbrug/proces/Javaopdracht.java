package nl.machtigingsbrug.proces;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.machtigingsbrug.Machtigingsbrug;

/** How the application is started as users do: without any class of the tests. */
public final class Javaopdracht {

  /** From here on the JDK warns about how a library under Tink reads memory. */
  private static final int UNSAFE_WAARSCHUWT = 24;

  private Javaopdracht() {}

  /**
   * The command.
   *
   * @param map where the file with the class path is put: it is too long for a command line
   */
  public static List<String> van(Path map, List<String> argumenten) throws IOException {
    return van(map, List.of("-Xmx512m"), argumenten);
  }

  /**
   * The command.
   *
   * @param opties of the JVM
   */
  public static List<String> van(Path map, List<String> opties, List<String> argumenten)
      throws IOException {
    Path klassenpad = Files.createTempFile(map, "java", ".args");
    Files.writeString(klassenpad, "-cp\n\"" + klassenpad().replace("\\", "\\\\") + "\"\n");
    List<String> opdracht = new ArrayList<>();
    opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    opdracht.addAll(opties);
    opdracht.add("-XX:TieredStopAtLevel=1");
    if (Runtime.version().feature() >= UNSAFE_WAARSCHUWT) {
      opdracht.add("--sun-misc-unsafe-memory-access=allow");
    }
    opdracht.add("@" + klassenpad);
    opdracht.add(Machtigingsbrug.class.getName());
    opdracht.addAll(argumenten);
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
